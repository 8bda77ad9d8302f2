import type { LedgerRecord } from '#model/base.ts'
import type { SentLaw } from '#law/law.ts'
import type { Session } from '#accounts/accounts.ts'
import type { Invitation } from '#accounts/invitation.ts'
import type { Step } from '#records/draft.ts'
import type { Running } from '#records/due.ts'
import type { Written } from '#records/enter.ts'
import type { Change } from '#records/history/history.ts'
import type { Lack } from '#records/lists/lacking.ts'
import type { Page } from '#records/lists/list.ts'
import type { Suggestion } from '#records/names/suggest.ts'
import type { UnionName } from '#records/unions.ts'
import type { View } from '#records/lists/views.ts'
import type { FormPage } from '#formats/form-page.ts'
import type { Body } from '#model/body.ts'
import { ask, keep, save, send } from './ask.ts'
import type {
  Asked, CheckAsk, Checked, CheckedFiles, CheckedText, Done, Evidence, FiguresAsk, FilesAsk, ImportChange, ImportNote,
  ImportState, Me, OfficeSettings, OtherText, PaperAsk, PlanDraft, ReportAsk, ReturnChange, Returned, Round, SentBody,
  SentClosing, SentComparedReport, SentFigure, SentFilling, SentGrid, SentNote, SentNow, SentReport, SentRestated,
  SentReturned, SentScores, SentTarget, SentTemplate, SentTotal, SentVersion, SentWhy, Standing, YearEntry,
} from './sent.ts'

/* The server's routes as functions. What they do and refuse is told there. */

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
  due: (asked: { union?: string; within?: number } = {}) => ask<Running[]>('POST', '/api/due', asked),
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
  initials: () => ask<Record<string, string>>('GET', '/api/measures'),
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
