/** What the middleware hands to every page. */
declare namespace App {
  interface Locals {
    aliases: import('./domain/permalinks/aliases.ts').PageAliases;
  }
}
