import type { LedgerRecord } from '#model/base.ts'
import type { Fault } from '#model/rules.ts'
import type { Figure } from '#model/figure.ts'
import type { Day } from '#kit/day.ts'
import type { Where } from '#model/where.ts'
import type { Apart } from '#figures/apart.ts'
import type { Scored, Total } from '#figures/scores.ts'
import type { Behind } from '#figures/behind.ts'
import type { Actor } from '#records/actor.ts'
import type { BodyVersion, Noted as BodyNoted } from '#records/bodies/bodies.ts'
import type { Done } from '#records/history/recent.ts'
import type { Settings as OfficeSettings } from '#records/settings.ts'
import type { Sight as KeptSight } from '#records/lists/views.ts'
import type { State as TargetState } from '#office/standing.ts'
import type { Finding } from '#reader/finding.ts'
import type { Relation } from '#reader/relations/relation.ts'
import type { CheckedClaim } from '#reports/check/check.ts'
import type { ComparedReport } from '#reports/check/compared-report.ts'
import type { Difference } from '#reports/round-trip/difference.ts'
import type { Item as PlanItem } from '#reports/plan/item.ts'
import type { Entry as YearEntry } from '#reports/year/entry.ts'
import type { Note, Noted } from '#sheets/note.ts'
import type { Returned, Round, Standing } from '#server/collecting/types.ts'
import type { ImportChange, ImportSheet, ImportState, SeenImport } from '#server/imports/types.ts'
import type { GridCell } from '#formats/xlsx/grid.ts'
import type { Bound } from '#model/body.ts'

/* What travels between the pages and the server’s routes. */

export type {
  Done, ImportChange, ImportSheet, ImportState, KeptSight, OfficeSettings, PlanItem, Returned, Round, SeenImport, Standing, YearEntry,
}

/** Of one file whether it is taken and whose it is; or of names in all of them what they stand for. */
export type ReturnChange = { file: string; take?: boolean; union?: string } | { names: Record<string, string | null> }

/**
 * A paper that came back: which version it came from, its own title where it has another, and what it says otherwise.
 * Of an overtyped figure what was `printed`, and what the ledgers have `now`;
 * `left`: what is in the paper and cannot be taken, each in one sentence.
 */
export type SentReturned = { version: number; title: string | null; differences: SentDifference[]; left: string[] }
export type SentDifference = Omit<Difference, 'figure'> & { printed?: string; now?: string | null }
export type SentComparedReport = ComparedReport & { with: string; title: string; others: { id: string; title: string }[] }

export type Me = { username: string; name: string; totp: boolean; today: Day; rights: Right[] }
export type Right = { id: string; role: Actor['role']; union: string; unionName: string; book: string; bookName: string; posts: string[] }
/** A figure as it travels: its period as text, and the name by which it is asked for. */
export type SentFigure = Omit<Figure, 'period' | 'trail'> & {
  name: string
  period: string
  trail: Omit<Figure['trail'], 'from'> & { from?: { label: string; unit: string; value: number | null }[] }
}
export type SentBehind = Behind & { unionName: string | null }
export type SentWhy = {
  figure: SentFigure
  details: SentBehind[]
  totals: SentBehind[]
  replaced: SentBehind[]
  straddling: SentBehind[]
  undated: SentBehind[]
  locked: number
  apart?: SentApart[]
  of?: SentWhy[]
}
export type SentApart = Apart & { unionName: string | null }
/** Figures come by period, then union, then name; `before` are those of the same periods a year earlier. */
export type FiguresAsk = { union?: string; unions?: string[]; period?: string; periods?: string[]; names?: string[]; ledger?: string; lastYear?: boolean }
export type Asked = { union?: string; period?: string; date?: string; where?: Where; text?: string; order?: string; up?: boolean; after?: string; limit?: number }
export type Checked = { outcome: string; faults: Fault[]; existing?: string }
export type SentReport = {
  title: string; union: string; period: string; text: string
  sections: { heading?: string; period: string; runs: { text: string; figure?: SentFigure }[]; prompt?: string }[]
  appendix: { title: string; head: string[]; rows: string[][] }[]
  missing: { label: string; ledger: string; ledgerLabel: string }[]; untold: SentFigure[]; unsure: SentFigure[]
  apart: { figure: SentFigure; unions: number; sum: number }[]; straddling: SentFigure[]
}
export type ReportAsk = { template: string; union?: string; period: string; money?: string; length?: number; ledger?: string; record?: string }
export type SentTemplate = { id: string; label: string; kind: string; own: boolean; record: boolean; ledger?: string }
export type SentClaim = Omit<CheckedClaim, 'figure' | 'last'> & { figure?: SentFigure; last?: SentFigure; reported: boolean }
export type SentFinding = Finding & { title: string; group: '数字' | '文字' | '体例' }
/** What the text says of its own figures: `constant` is a total that is not printed, `items` how many a list names. */
export type SentRelation = Pick<Relation, 'kind' | 'figures' | 'total' | 'holds' | 'sure'> & { constant?: number; items?: number }
/** `assumed`: no one said which period it is about; `unknownUnion`: what it calls its union, where no register knows that. */
export type CheckedText = {
  text: string; union: string; unionId: string; unknownUnion: string | null; period: string; assumed: boolean
  claims: SentClaim[]; relations: SentRelation[]; findings: SentFinding[]
}
/** Without the findings that were passed, each as its rule and where it begins: differs:120. */
export type PaperAsk = CheckAsk & { except: string[]; others?: readonly OtherText[] }
/** A text to hold another against, for what is alike in both. */
export type OtherText = { title: string; text: string }
/** Several reports in one table: measures by report, and what is doubtful in each. `report` is an index. */
export type CheckedFiles = {
  reports: {
    file: string
    union: { id: string; name: string } | null
    called: string
    near: string[]
    period: string | null
    say: string | null
    read: boolean
    claims: number
    differs: number
    doubtful: number
  }[]
  measures: { label: string; unit: string; period: string; indicator: string | null; cells: FileCell[]; total: number | null; rough: boolean }[]
  doubts: { report: number; place: string; words: string; sure: 'sure' | 'suspect'; rule: string; say: string; instead: string | null; start: number; end: number }[]
}
export type FileCell = { report: number; said: string; value: number | null; rough: boolean; wrong: boolean; start: number; end: number }
export type FilesAsk = CheckAsk & { unions?: string }
/** A figure taken over from a past report. `words` are those around it, ＿ where it stands; `said` is how it stands there. */
export type Reported = { id: string; union: string; period: string; source: string; means: string; indicator: string | null; said: string; words: string; start: number }
/** Without a period the one that the text names, or else `otherwise`. */
export type CheckAsk = { union?: string; period?: string; otherwise?: string }
/** A photo or paper; `taken` is the day that a photo told of itself. */
export type Evidence = { hash: string; name: string; type: string; kind: string; bytes: number; taken?: string; width?: number; height?: number }
/** A note as it was read: records to be confirmed, and where in it each value is told. */
export type SentNote = Note
export type SentDraft = Pick<Noted, 'ledger' | 'label' | 'values' | 'spans' | 'rest' | 'faults' | 'existing'>
/** A union under a 考核方案; `open` items only a person can judge. */
export type SentTotal = Total & { union: string; unionName: string }
export type SentScores = SentTotal & { period: string; items: (Omit<Scored, 'figure'> & { figure?: SentFigure })[] }
/** The figures of a 结账, of its own days and of the year so far; `then` as they were signed, absent while they are not. */
export type SentClosing = { from: string; until: string; figures: { of: 'own' | 'year'; then?: string; changed?: boolean; figure: SentFigure }[] }
/** A sheet of a superior's blank, and what one of its cells gets; `own`: the form adds it up itself. */
export type SentGrid = { name: string; hidden: boolean; rows: number; columns: number; merges: string[]; cells: Readonly<Record<string, GridCell>> }
export type SentFilling = { sheet: string; at: string; shown: string; own?: boolean; say?: string; figure?: SentFigure }
/** A target as it stands today; `value` in the figure's own unit, `expected` in the one it is typed in. */
export type SentTarget = {
  record: LedgerRecord; unit: string; value: number | null; figure?: SentFigure; base?: SentFigure; state: TargetState; expected: number | null; share: number | null
  milestones: { whose: string | null; by: string | null; owner: string | null; figure: SentFigure; value: number; reached: boolean }[]
}
export type PlanDraft = { kind: 'monthly' | 'half' | 'annual'; period: string; items: PlanItem[] }
/** A report's text, and one of its versions. */
export type SentBody = BodyVersion
export type SentVersion = BodyNoted
/** A figure of a text as the ledgers have it now; of one that was issued also which records were altered since. */
export type SentNow = { figure: SentFigure | null; text: string; bound: Bound; stale: boolean }
export type SentRestated = SentNow & { was: string; because: { no: number; at: string; whoName: string; label: string; ledger: string; id: string; called: string }[] }
export type ImportNote = { id: string; at: string; who: string; note: string; rows: number; undone: boolean }
