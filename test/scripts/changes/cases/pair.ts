import type { Breaks, ChangeKind } from '../../../../scripts/changes/kinds.js';
import type { Json } from '../fixtures.js';

/** What a change is called, whom it breaks, and how it reads. */
type Verdict = [kind: ChangeKind, breaks: Breaks, text: string];

/** An edit of the fixture and what it is called; where given, also what taking it back is called. */
export type Pair = [...Verdict, edit: (spec: Json) => unknown, undone?: Verdict];
