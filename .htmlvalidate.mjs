/**
 * What valid HTML means here: the HTML standard and html-validate's rules for accessibility.
 * Every rule that is relaxed has its reason beside it.
 */
export default {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The contents of the book, with headings of their own, stand before the text and its h1.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // Forms here answer while the reader types or chooses; Enter does what a button would.
    'wcag/h32': 'off',
    // Safari forgets that a list without bullets is one, unless it is told.
    'no-redundant-role': 'off',
  },
};
