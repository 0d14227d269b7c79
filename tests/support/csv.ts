/** Reading comma-separated values as RFC 4180 defines them, and nothing looser. */

/**
 * The records of a text.
 * @throws where the text is not what the standard allows
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  const field = (): string => {
    if (text[at] !== '"') {
      const end = /[,\r\n"]|$/.exec(text.slice(at))?.index ?? 0;
      if (text[at + end] === '"') throw new Error(`A quote within a bare field, at ${at + end}.`);
      at += end;
      return text.slice(at - end, at);
    }
    let value = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('A quoted field is not closed.');
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else break;
    }
    at += 1;
    return value;
  };
  while (at < text.length) {
    const record = [field()];
    while (text[at] === ',') {
      at += 1;
      record.push(field());
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`A record does not end with CRLF, at ${at}.`);
    at += 2;
    records.push(record);
  }
  if (new Set(records.map(({ length }) => length)).size > 1) throw new Error('Records differ in length.');
  return records;
}
