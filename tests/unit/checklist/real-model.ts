/** The model in the content, as the tests of the checklist read it: its three files alone, so that they stay quick. */
import { assemble } from '../../../src/assemble.ts';
import { checklistModel, type Model } from '../../../src/domain/checklist/model.ts';
import { readContent, readSurroundings } from '../../../scripts/content-files.ts';

/** @throws where the files of the model are not sound */
export function realModel(): Model {
  const root = process.cwd();
  const files = readContent(root).filter(({ path }) => path.startsWith('content/checklist/'));
  const model = checklistModel(assemble(files, { ...readSurroundings(root), ledger: null }).catalog);
  if (!model) throw new Error('content/checklist/model.yaml cannot be read');
  return model;
}
