/** Every rule about one page, by what it holds. */
import { namesItself, namesItsAddress } from './head.ts';
import { linksAreNamed, linksLead } from './links.ts';
import { headingsInOrder, landmarksInPlace } from './outline.ts';
import { picturesHaveWords } from './pictures.ts';
import { idsUnique, referencesResolve } from './references.ts';
import { asksNobodyElse, nothingInline } from './requests.ts';
import type { Rule } from './rule.ts';
import { cardsAreTables, tablesHaveHeaders } from './tables.ts';

export const RULES = {
  'names itself: language, viewport, title, description': namesItself,
  'names one canonical address that is published': namesItsAddress,
  'has one h1 and skips no level': headingsInOrder,
  'has its landmarks, each named, and a way past them': landmarksInPlace,
  'gives no id twice': idsUnique,
  'refers to nothing that is not there': referencesResolve,
  'links to pages and fragments that are published': linksLead,
  'says where each link leads': linksAreNamed,
  'asks nothing of another site': asksNobodyElse,
  'holds no handlers, styles or scripts in attributes': nothingInline,
  'gives every table a caption and scoped headers': tablesHaveHeaders,
  'gives every part of a table that may be cards a role': cardsAreTables,
  'gives every picture words or marks it as decoration': picturesHaveWords,
} satisfies Record<string, Rule>;
