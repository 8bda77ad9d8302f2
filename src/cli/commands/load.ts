import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { importEvidence } from '#exchange/evidence.ts'
import { register } from '#lines/register.ts'
import type { Existing } from '#records/existing.ts'
import { sayFault } from '#sheets/fault.ts'
import { load as loadSheets, type Loaded } from '#sheets/load.ts'
import { command } from '../command.ts'
import { atDesk, unionOf, type At } from '../desk.ts'
import { BACK, handBack } from '../hand-back.ts'
import { endProgress, note, print, printJson, progress } from '../screen.ts'
import { openSheets, type Opened } from '../workbook.ts'

export const load = command({
  usage: '文件或文件夹…',
  help: [
    '表格可以是 .xlsx、.xls 或 CSV。每张表是一本台账，按文件名、表名、标题或列名认出；标题、合并的列名、小计、制表人会自动认出来。',
    '一张表里只要有一行退回，这张表就都不存，退回的行逐个指出；加 --good 则先存没有问题的行，退回的行另存为“原名.退回”，改好后再导入。',
    '同一份文件再导入一次不会重复。导出的文件夹连同“附件”一起导入。',
  ].join('\n'),
  words: [1, Infinity],
  options: {
    ledger: { value: '台账', help: '都是这本台账，不按文件名认' },
    union: { value: '工会', help: '没有写工会的行归这个工会' },
    year: { value: '年份', number: [1900, 2099], help: '“8.18”这样没写年份的日期按哪一年' },
    good: { help: '先存没有问题的行' },
    rough: { help: '大概的数（约60）空着，原话写进备注；不写就退回' },
    existing: { value: '更新或跳过', help: '已有而内容不同的：更新成表里的，或跳过不管；不写就退回' },
    json: { help: '结果用 JSON 写出' },
  },
  async run({ words, options }) {
    const paths = words.flatMap(sheetsIn)
    const { year } = options
    const existing = existingOf(options.existing)
    const loaded = await atDesk(options, { mode: 'write', who: 'load', begin: '工会台账' }, async at => {
      for (const dir of words) await importEvidence({ ...at, dir })
      return loadFiles(at, paths, {
        good: options.good, rough: options.rough, existing, ...(year !== undefined && { year }),
        ...(options.ledger !== undefined && { ledger: options.ledger }), ...(options.union !== undefined && { union: (await unionOf(at, options.union)).id }),
      })
    })
    endProgress()
    if (options.json) printJson(loaded.map(inJson))
    else loaded.forEach(tell)
    if (options.good) for (const [path, sheets] of Map.groupBy(loaded, one => one.path)) await handBack(path, sheets)
    return loaded.every(one => one.refusals === 0 && one.waits === undefined) ? 0 : 1
  },
})

/** What became of a sheet, and where it stood. */
export type LoadedSheet = Loaded & Omit<Opened, 'file'>

/** Loads files as one import; what became of each of their sheets, in order. */
export async function loadFiles(at: At, paths: readonly string[], o: Wanted = {}): Promise<LoadedSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
  try {
    const opened: Opened[] = []
    for (const path of paths) opened.push(...await openSheets(at, path, folder, o.ledger))
    const source = await digestOf(paths)
    const before = (await at.office.imports(at.actor, { source })).find(({ undone }) => !undone)
    const batch = { id: before?.id ?? newId(), note: `导入${paths.length > 1 ? `${paths.length}个文件` : basename(paths[0]!)}`, source }
    const loaded = await loadSheets({
      ...o, office: at.office, register, actor: at.actor, files: opened.map(({ file }) => ({ ...file, rough: o.rough === true })), batch,
      progress: (files, done, total, stage) => progress(`${files} ${stage === 'check' ? '已核对' : '已存'} ${done}/${total} 条`),
    })
    return loaded.map((one, i) => ({ ...opened[i]!, ...one }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `ledger` of all sheets, where not each is of its own; `union` of rows that name none. */
type Wanted = { ledger?: string; union?: string; year?: number; good?: boolean; rough?: boolean; existing?: Existing }

/** The sheets of a folder, what was handed back and what a program holds open left out; or the file itself. */
export function sheetsIn(path: string): string[] {
  if (!existsSync(path)) throw refuse('missing', `找不到“${path}”，请核对文件或文件夹的名字`, path)
  if (!statSync(path).isDirectory()) return [path]
  const found = readdirSync(path).filter(name => /\.(?:csv|xlsx?)$/i.test(name) && !name.includes(BACK) && !name.startsWith('~$')).sort().map(name => join(path, name))
  if (found.length === 0) throw refuse('missing', `“${path}”里没有表格，请把台账存成 .xlsx、.xls 或 CSV 放进去`, path)
  return found
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const digest = createHash('sha256')
  for (const path of paths) for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}

function existingOf(text: string | undefined): Existing {
  if (text === undefined) return 'refuse'
  if (text === '更新') return 'change'
  if (text === '跳过') return 'keep'
  throw refuse('invalid', `--existing 后面写“更新”或“跳过”，不能写“${text}”`, 'existing')
}

/** Notes of one sheet that are told; of more only how many. */
const SHOWN = 10

function tell({ file, sheet, done, created, changed, unchanged, kept, refused, refusals, notes, noted, waits, stopped }: LoadedSheet): void {
  for (const said of [...done, ...sheet.warnings]) note(`${file}：${said}`)
  for (const { faults } of refused) for (const fault of faults) note(sayFault(file, fault, sheet.ledger))
  for (const fault of notes.slice(0, SHOWN)) note(`${sayFault(file, fault, sheet.ledger)}（已存）`)
  const counts = [
    `新增${created}条`, ...changed > 0 ? [`更新${changed}条`] : [], `已有${unchanged}条`, ...kept > 0 ? [`跳过${kept}条`] : [],
    ...noted > 0 ? [`${noted}处待补或请核对`] : [], ...refusals > 0 ? [`退回${refusals}条`] : [],
  ]
  print(`${sheet.ledger.label}（${file}）：${waits !== undefined ? `没有导入，请先改好${waits}` : counts.join('，')}`)
  if (stopped !== undefined) note(`${file}：核对以后台账有改动，有${stopped}条没有存，前面的已存下。改好再导入一次，已存的不会重复；也可以用 niangjia undo 撤销这一批`)
}

function inJson({ file, sheet, done, created, changed, unchanged, kept, refused, notes, waits, stopped }: LoadedSheet) {
  const said = (fault: Loaded['notes'][number]) => ({ line: fault.line, at: fault.at, say: sayFault(file, fault, sheet.ledger) })
  return {
    file, ledger: sheet.ledger.id, created, changed, unchanged, kept, done, warnings: sheet.warnings, ...(waits !== undefined && { waits }),
    ...(stopped !== undefined && { stopped }),
    refused: refused.flatMap(({ faults }) => faults.map(said)), notes: notes.map(said),
  }
}
