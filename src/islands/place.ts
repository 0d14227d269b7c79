/** Where the reader's marks are kept in local storage. */
export const PLACE = 'reading';
