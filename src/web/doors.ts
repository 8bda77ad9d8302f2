import type { LedgerRecord } from '#model/base.ts'
import type { Fault } from '#model/rules.ts'
import type { Figure } from '#model/figure.ts'
import type { Day } from '#kit/day.ts'
import type { SentLaw } from '#law/law.ts'
import type { Where } from '#model/where.ts'
import type { Session } from '#accounts/accounts.ts'
import type { Invitation } from '#accounts/invitation.ts'
import type { Apart } from '#figures/apart.ts'
import type { Scored, Total } from '#figures/scores.ts'
import type { Behind } from '#figures/behind.ts'
import type { Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Running } from '#records/due.ts'
import type { Written } from '#records/enter.ts'
import type { Change } from '#records/history/history.ts'
import type { Lack } from '#records/lists/lacking.ts'
import type { BodyVersion, Noted as BodyNoted } from '#records/bodies/bodies.ts'
import type { Page } from '#records/lists/list.ts'
import type { Done } from '#records/history/recent.ts'
import type { Settings as OfficeSettings } from '#records/settings.ts'
import type { Suggestion } from '#records/names/suggest.ts'
import type { UnionName } from '#records/unions.ts'
import type { Sight as KeptSight, View } from '#records/lists/views.ts'
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
import type { FormPage } from '#formats/form-page.ts'
import type { GridCell } from '#formats/xlsx/grid.ts'
import type { Body, Bound } from '#model/body.ts'
import { ask, keep, save, send } from './ask.ts'

export type { Returned, Round, Standing }
/** Of one file whether it is taken and whose it is; or of names in all of them what they stand for. */
export type ReturnChange = { file: string; take?: boolean; union?: string } | { names: Record<string, string | null> }
export type { Done, ImportChange, ImportSheet, ImportState, KeptSight, OfficeSettings, SeenImport }

/** A paper that came back: which version it came from, its own title where it has another, and what it says otherwise. Of an overtyped figure what was `printed`, and what the ledgers have `now`. */
/** `left`: what is in the paper and cannot be taken, each in one sentence. */
export type SentReturned = { version: number; title: string | null; differences: SentDifference[]; left: string[] }
export type SentDifference = Omit<Difference, 'figure'> & { printed?: string; now?: string | null }
export type SentComparedReport = ComparedReport & { with: string; title: string; others: { id: string; title: string }[] }

/* The server's routes as functions. What they do and refuse is told there. */

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
export type { PlanItem, YearEntry }
/** A report's text, and one of its versions. */
export type SentBody = BodyVersion
export type SentVersion = BodyNoted
/** A figure of a text as the ledgers have it now; of one that was issued also which records were altered since. */
export type SentNow = { figure: SentFigure | null; text: string; bound: Bound; stale: boolean }
export type SentRestated = SentNow & { was: string; because: { no: number; at: string; whoName: string; label: string; ledger: string; id: string; called: string }[] }
export type ImportNote = { id: string; at: string; who: string; note: string; rows: number; undone: boolean }

/** The fields stand before the files, so that they are known when those come. */
function formOf(files: readonly File[], fields: Readonly<Record<string, string | undefined>> = {}, name = 'files'): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) form.append(field, value)
  for (const file of files) form.append(name, file)
  return form
}

async function download(url: string, name: string): Promise<void> {
  keep(await (await send('GET', url)).blob(), name)
}

const of = (ledger: string) => `/api/ledgers/${ledger}`

export const doors = {
  start: () => ask<{ fresh: boolean }>('GET', '/api/start'),
  setUp: (body: { code: string; username: string; name: string; password: string; union: string; type: string }) => ask('POST', '/api/setup', body),
  invitation: (code: string) => ask<Invitation>('POST', '/api/invitation', { code }),
  join: (code: string, password?: string) => ask('POST', '/api/join', { code, ...(password !== undefined && { password }) }),
  invite: (access: string) => ask<{ code: string; hours: number }>('POST', '/api/invitations', { access }),

  me: () => ask<Me>('GET', '/api/me'),
  signIn: (username: string, password: string) => ask<{ totp: boolean }>('POST', '/api/session', { username, password }),
  verify: (code: string) => ask('POST', '/api/session/code', { code }),
  signOut: () => ask('DELETE', '/api/session'),
  sessions: () => ask<Session[]>('GET', '/api/sessions'),
  endSession: (id: string) => ask('DELETE', `/api/sessions/${id}`),
  endSessions: () => ask('DELETE', '/api/sessions'),
  changePassword: (current: string, next: string) => ask('POST', '/api/password', { current, next }),
  beginTotp: (password: string) => ask<{ uri: string; codes: string[] }>('POST', '/api/totp', { password }),
  endTotp: (password: string) => ask('POST', '/api/totp/end', { password }),

  list: (ledger: string, asked: Asked) => ask<Page>('POST', `${of(ledger)}/query`, asked),
  open: (ledger: string, id: string) => ask<{ record: LedgerRecord; names: Record<string, string> }>('GET', `${of(ledger)}/records/${id}`),
  history: (ledger: string, id: string) => ask<Change[]>('GET', `${of(ledger)}/records/${id}/history`),
  form: (url: string, asked: object) => ask<FormPage[]>('POST', url, asked),
  reveal: (ledger: string, id: string, reason: string) => ask<LedgerRecord>('POST', `${of(ledger)}/records/${id}/reveal`, { reason }),
  check: (steps: Step[]) => ask<Checked[]>('POST', '/api/check', { steps }),
  write: (steps: Step[]) => ask<Written[]>('POST', '/api/write', { steps }),
  recent: (asked: { own?: boolean; before?: number }) => ask<{ changes: Done[]; next?: number }>('POST', '/api/changes', asked),
  undo: (change: { change: number } | { batch: string }) => ask<Written[]>('POST', '/api/undo', change),
  settings: () => ask<OfficeSettings>('GET', '/api/settings'),
  setSettings: (changed: OfficeSettings) => ask<OfficeSettings>('POST', '/api/settings', changed),
  views: () => ask<View[]>('GET', '/api/views'),
  saveView: (view: Omit<View, 'id'>) => ask<{ id: string }>('POST', '/api/views', view),
  removeView: (id: string) => ask('DELETE', `/api/views/${id}`),
  files: (ledger: string, id: string) => ask<Evidence[]>('GET', `${of(ledger)}/records/${id}/files`),
  fileText: (url: string) => ask<{ text: string; whole: boolean }>('GET', `${url}/text`),
  sendFiles: (files: readonly File[]) => ask<Evidence[]>('POST', '/api/files', formOf(files)),
  suggest: (ledgers: readonly string[], text: string) => ask<Suggestion[]>('POST', '/api/suggest', { ledgers, text }),
  unions: () => ask<UnionName[]>('GET', '/api/unions'),
  due: (within?: number) => ask<Running[]>('POST', '/api/due', within === undefined ? {} : { within }),
  propose: (text: string) => ask<SentNote>('POST', '/api/propose', { text }),
  lacking: () => ask<Lack[]>('GET', '/api/lacking'),
  law: () => ask<SentLaw>('GET', '/api/law'),
  imports: () => ask<ImportNote[]>('GET', '/api/imports'),
  sendSheet: (file: File) => ask<ImportState>('POST', '/api/imports', formOf([file])),
  import: (id: string) => ask<ImportState>('GET', `/api/imports/${id}`),
  changeImport: (id: string, changed: ImportChange) => ask<ImportState>('PATCH', `/api/imports/${id}`, changed),
  lookImport: (id: string) => ask<ImportState>('POST', `/api/imports/${id}/look`),
  enterImport: (id: string) => ask<ImportState>('POST', `/api/imports/${id}/enter`),
  dropImport: (id: string) => ask('DELETE', `/api/imports/${id}`),
  saveRefused: (id: string, file: string) => download(`/api/imports/${id}/refused.xlsx`, `${file.replace(/\.[^.]*$/, '')}（退回）.xlsx`),
  saveTemplate: (ledger: string, label: string) => download(`${of(ledger)}/template.xlsx`, `${label}导入模板.xlsx`),

  figures: (asked: FiguresAsk) => ask<{ figures: SentFigure[]; before?: SentFigure[] }>('POST', '/api/figures', asked),
  why: (asked: { name: string; union?: string; period: string; record?: string }) => ask<SentWhy>('POST', '/api/why', asked),
  templates: () => ask<SentTemplate[]>('GET', '/api/templates'),
  report: (asked: ReportAsk) => ask<SentReport>('POST', '/api/report', asked),
  checkText: (asked: CheckAsk & { text: string; others?: readonly OtherText[] }) => ask<CheckedText>('POST', '/api/check-text', asked),
  checkFile: (file: File, asked: CheckAsk) => ask<CheckedText>('POST', '/api/check-file', formOf([file], { ...asked }, 'file')),
  checkFiles: (files: readonly File[], asked: FilesAsk) => ask<CheckedFiles>('POST', '/api/check-files', formOf(files, { ...asked })),
  correctMatch: (body: { union: string; words: string; unit: string; indicator: string }) => ask<{ id: string; change: number }>('POST', '/api/corrections', body),
  targets: (asked: { union?: string; period?: string }) => ask<SentTarget[]>('POST', '/api/targets', asked),
  draftPlan: (asked: { union: string; kind: string; period: string }) => ask<PlanDraft>('POST', '/api/plans/draft', asked),
  planText: (id: string) => ask<{ title: string; text: string }>('GET', `/api/plans/${id}/text`),
  planReport: (id: string) => ask<{ id: string }>('POST', `/api/plans/${id}/report`, {}),
  calendar: (asked: { union: string; year: number }) => ask<YearEntry[]>('POST', '/api/calendar', asked),
  formReport: (ledger: string, id: string, form: string) => ask<{ id: string }>('POST', `${of(ledger)}/records/${id}/forms/${form}/report`, {}),
  createReport: (asked: ReportAsk) => ask<{ id: string; title: string }>('POST', '/api/reports', asked),
  reportBody: (id: string, version?: number) => ask<SentBody>('GET', `/api/reports/${id}/body${version === undefined ? '' : `?version=${version}`}`),
  saveBody: (id: string, asked: { base: number; body: Body; note?: string }) => ask<SentBody>('PUT', `/api/reports/${id}/body`, asked),
  reportVersions: (id: string) => ask<SentVersion[]>('GET', `/api/reports/${id}/versions`),
  figuresNow: (body: Body) => ask<SentNow[]>('POST', '/api/reports/now', { body }),
  restated: (id: string) => ask<SentRestated[]>('GET', `/api/reports/${id}/restated`),
  returned: (id: string, file: File) => ask<SentReturned>('POST', `/api/reports/${id}/returned`, formOf([file], {}, 'file')),
  takeReturned: (id: string, file: File, { version, choices }: { version: number; choices: Readonly<Record<string, 'take' | 'keep'>> }) =>
    ask<{ version: number }>('POST', `/api/reports/${id}/returned/taken`, formOf([file], { version: String(version), choices: JSON.stringify(choices) }, 'file')),
  comparedReport: (id: string, other?: string) => ask<SentComparedReport>('POST', `/api/reports/${id}/compared`, other === undefined ? {} : { with: other }),
  comparedFile: (id: string, file: File) => ask<SentComparedReport>('POST', `/api/reports/${id}/compared/file`, formOf([file], {}, 'file')),
  measureInitials: () => ask<Record<string, string>>('GET', '/api/measures'),
  scores: (id: string, union?: string) => ask<SentScores>('POST', `/api/schemes/${id}/scores`, { ...union !== undefined && { union } }),
  allScores: (id: string) => ask<SentTotal[]>('GET', `/api/schemes/${id}/all`),
  closing: (id: string) => ask<SentClosing>('GET', `/api/closings/${id}`),
  sign: (id: string, by: string) => ask<{ id: string }>('POST', `/api/closings/${id}/sign`, { by }),
  collections: () => ask<Omit<Standing, 'unions' | 'reminder'>[]>('GET', '/api/collections'),
  collection: (id: string) => ask<Standing>('GET', `/api/collections/${id}`),
  saveSheets: (id: string, name: string) => download(`/api/collections/${id}/sheets.zip`, `${name}.zip`),
  sendReturns: (id: string, files: readonly File[]) => ask<Round>('POST', `/api/collections/${id}/returns`, formOf(files)),
  returns: (id: string) => ask<Round>('GET', `/api/returns/${id}`),
  changeReturn: (id: string, changed: ReturnChange) => ask<Round>('PATCH', `/api/returns/${id}`, changed),
  takeReturns: (id: string) => ask<Round>('POST', `/api/returns/${id}/take`),
  saveReturnRefused: (
    id: string, { id: one, file }: Pick<Returned, 'id' | 'file'>,
  ) => download(`/api/returns/${id}/${one}/refused.xlsx`, `${file.replace(/\.[^.]*$/, '')}（退回）.xlsx`),
  blank: (id: string) => ask<SentGrid[]>('GET', `/api/blanks/${id}`),
  blankValues: (id: string, asked: { union: string; period: string }) => ask<SentFilling[]>('POST', `/api/blanks/${id}/values`, asked),
  keepReported: (body: { union: string; period: string; text: string; source: string; except: number[] }) => ask<{
    batch: string
    taken: number
    left: { start: number; end: number; why: string }[]
  }>('POST', '/api/reported', body),
}

/** The same as files to keep. */
export const papers = {
  report: (id: string, asked: { kind: string; version?: number; red?: boolean }, name: string) => save(`/api/reports/${id}/docx`, asked, name),
  plan: (id: string, name: string) => save(`/api/plans/${id}/docx`, {}, `${name}.docx`),
  pack: (id: string, asked: { union: string; pdf: boolean }, name: string) => save(`/api/schemes/${id}/pack`, asked, `${name}.${asked.pdf ? 'pdf' : 'docx'}`),
  blank: (id: string, asked: { union: string; period: string }, name: string) => save(`/api/blanks/${id}/xlsx`, asked, name),
  checkText: (asked: PaperAsk & { text: string }, name: string) => save('/api/check-text/docx', asked, name),
  checkFile: (file: File, { except, others, ...asked }: PaperAsk, name: string) =>
    save('/api/check-file/docx', formOf([file], { ...asked, except: JSON.stringify(except), ...others && { others: JSON.stringify(others) } }, 'file'), name),
  checkFiles: (files: readonly File[], asked: FilesAsk, name: string) => save('/api/check-files/xlsx', formOf(files, { ...asked }), name),
}
