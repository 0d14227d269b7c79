/** Shapes that stand for roles and statuses, as SVG paths in a box of 12 by 12. */
import type { ClaimStatus } from '../schemas/claims.ts';
import type { RoleData } from '../schemas/roles.ts';

/** The shape of a role. */
export const ROLE_MARKS: Record<RoleData['mark'], string> = {
  circle: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Z',
  triangle: 'M6 .9 11.6 11H.4Z',
  diamond: 'M6 0l6 6-6 6-6-6Z',
  square: 'M1 1h10v10H1Z',
  cross: 'M4 0h4v4h4v4H8v4H4V8H0V4h4Z',
  bar: 'M0 3.5h12v5H0Z',
};

/** The shape of a status: the fuller, the firmer. */
export const STATUS_MARKS: Record<ClaimStatus, string> = {
  verified: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  reported: 'M6 .5a5.5 5.5 0 0 0 0 11ZM6 .5v1.2a4.3 4.3 0 0 1 0 8.6v1.2a5.5 5.5 0 0 0 0-11Z',
  'vendor-claim':
    'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.2a4.3 4.3 0 0 0-4.3 4.3H6Zm0 0a4.3 4.3 0 1 1-4.3 4.3H6Z',
  advice: 'M6 .5 11.5 6 6 11.5.5 6Zm0 1.7L2.2 6 6 9.8 9.8 6Z',
  disputed: 'M.5 2.2 2.2.5 6 4.3 9.8.5l1.7 1.7L7.7 6l3.8 3.8-1.7 1.7L6 7.7l-3.8 3.8L.5 9.8 4.3 6Z',
  unsupported: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6Z',
};
