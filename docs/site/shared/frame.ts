import type { Language } from './language.js';

/** A link with what it says. Addresses on the site begin with its base. */
export interface FrameLink {
  readonly text: string;
  readonly href: string;
}

/** An entry of a sidebar, with those below it. */
export interface SideEntry {
  readonly text: string;
  readonly href?: string | undefined;
  readonly items?: readonly SideEntry[] | undefined;
}

/** How the page uses the width: `page` has a sidebar and an outline, `wide` neither. */
type FrameKind = 'home' | 'page' | 'wide';

/** Everything around the content of a page, and the content itself as HTML. */
export interface Frame {
  readonly kind: FrameKind;
  readonly language: Language;
  /** Path that the site is served under: `/runninghub/`. */
  readonly base: string;
  /** Address of the page itself. */
  readonly here: string;
  readonly version: string;
  readonly body: string;
  readonly sidebar: readonly SideEntry[];
  /** The headings of the page, of the second and third level. */
  readonly outline: readonly { readonly level: number; readonly text: string; readonly id: string }[];
  /** The pages above this one, from the outermost. */
  readonly crumbs: readonly FrameLink[];
  readonly previous?: FrameLink | undefined;
  readonly next?: FrameLink | undefined;
  /** Where the source of the page is changed. */
  readonly edit?: string | undefined;
  /** The page as Markdown. */
  readonly markdown?: string | undefined;
  /** The page in the other languages that have it. */
  readonly translations: readonly { readonly language: Language; readonly href: string }[];
}
