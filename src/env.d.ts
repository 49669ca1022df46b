declare namespace App {
  interface Locals {
    /** The page being rendered; body components read language and citation numbers from it. */
    page: import('./model/guide.ts').GuidePage;
    /** The whole model. */
    guide: import('./model/guide.ts').Guide;
  }
}
