/** Where a link leads: its place is in view and has the focus, and a changed section says so. */
export {};
