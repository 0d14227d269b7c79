import { z } from 'astro/zod';
import { day, insteadOf, ledgerKey, withdrawalReason, withdrawnTitle } from './fields.ts';

/** An address whose entry is gone altogether, so that no entry is left to say what became of it. */
export const withdrawal = z.strictObject({
  was: ledgerKey().describe(
    'The address as content/permalinks.json has it. A page (`guides/old-guide`) takes its sections with it.',
  ),
  title: withdrawnTitle(),
  on: day().describe('The day it was withdrawn.'),
  withdrawn: withdrawalReason(),
  instead: insteadOf().optional(),
});

/** A withdrawal as withdrawn.yaml holds it. */
export type WithdrawalData = z.infer<typeof withdrawal>;
