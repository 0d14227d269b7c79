/** Validating JSON against a JSON Schema of 2020-12, strictly: a keyword nobody knows is a fault of the schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isCalendarDay } from '../../src/schemas/fields.ts';

/**
 * What is wrong with a value, a line each.
 * @throws where the schema itself is none
 */
export function validatorOf(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
  ajv.addFormat('date', isCalendarDay);
  ajv.addFormat('uri', (text) => /^[a-z]+:\/\//.test(text) && URL.canParse(text));
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
