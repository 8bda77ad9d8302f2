import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { importEvidence } from '#exchange/evidence.ts'
import { csvRows, writeCsv } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import { REASON } from '#sheets/columns.ts'
import { sayFault } from '#sheets/fault.ts'
import { ledgerNamed, ledgerOf } from '#sheets/ledger-of.ts'
import { load as loadSheets, type Loaded, type SheetFile } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'
import { explain } from '#store/fault.ts'
import { command } from '../command.ts'
import { atDesk, type At } from '../desk.ts'
import { endProgress, note, print, printJson, progress } from '../screen.ts'

export const load = command({
  usage: '文件或文件夹…',
  help: [
    '每个 CSV 文件是一本台账，按文件名（如 劳动争议.csv、dispute.csv）或表头认出；第一行是列名。',
    '一个文件里只要有一行退回，这个文件就都不存，退回的行逐个指出；加 --good 则先存没有问题的行，退回的行另存为“原名.退回.csv”，改好后再导入。',
    '同一份文件再导入一次不会重复。导出的文件夹连同“附件”一起导入。',
  ].join('\n'),
  words: [1, Infinity],
  options: {
    ledger: { value: '台账', help: '都是这本台账，不按文件名认' },
    year: { value: '年份', help: '“8.18”这样没写年份的日期按哪一年' },
    good: { help: '先存没有问题的行' },
    json: { help: '结果用 JSON 写出' },
  },
  async run({ words, options }) {
    const paths = words.flatMap(sheetsIn)
    const year = options.year === undefined ? undefined : yearOf(options.year)
    const loaded = await atDesk(options, { mode: 'write', who: 'load', begin: '工会台账' }, async at => {
      for (const dir of words) await importEvidence({ ...at, dir })
      return loadFiles(at, paths, { ...(options.ledger !== undefined && { ledger: options.ledger }), ...(year !== undefined && { year }), good: options.good })
    })
    endProgress()
    if (options.json) printJson(loaded.map(inJson))
    else loaded.forEach(tell)
    if (options.good) for (const [i, one] of loaded.entries()) handBack(paths[i]!, one)
    return loaded.every(one => one.refused.length === 0 && one.waits === undefined) ? 0 : 1
  },
})

/** Loads sheets as one import; what became of each, in the order of the paths. */
export async function loadFiles(at: At, paths: readonly string[], o: { ledger?: string; year?: number; good?: boolean } = {}): Promise<Loaded[]> {
  const files: SheetFile[] = []
  for (const path of paths) files.push(await openFile(path, o.ledger))
  const source = await digestOf(paths)
  const before = (await at.office.imports(at.actor, { source }))[0]
  const batch = { id: before?.id ?? newId(), note: `导入${paths.length > 1 ? `${paths.length}个文件` : basename(paths[0]!)}`, source }
  return loadSheets({
    ...o, office: at.office, register, actor: at.actor, files, batch,
    progress: (files, stored, total) => progress(`${files} 已存 ${stored}/${total} 条`),
  })
}

/** The CSV files of a folder, what was handed back left out; or the file itself. */
export function sheetsIn(path: string): string[] {
  if (!existsSync(path)) throw refuse('missing', `找不到“${path}”，请核对文件或文件夹的名字`, path)
  if (!statSync(path).isDirectory()) return [path]
  const found = readdirSync(path).filter(name => /\.csv$/i.test(name) && !name.endsWith(BACK)).sort().map(name => join(path, name))
  if (found.length === 0) throw refuse('missing', `“${path}”里没有 CSV 文件，请把台账另存为 CSV 放进去`, path)
  return found
}

async function openFile(path: string, ledger: string | undefined): Promise<SheetFile> {
  const rows = csvRows(createReadStream(path))
  const file = basename(path)
  try {
    const head = await rows.next()
    if (head.done) throw refuse('invalid', '文件是空的')
    return { file, sheet: openSheet(ledger === undefined ? ledgerOf(register, path, head.value.cells) : ledgerNamed(register, ledger), head.value), rows: naming(path, rows) }
  } catch (error) {
    throw placed(error, path)
  }
}

/** What goes wrong while rows are read names the file. */
async function* naming<T>(path: string, rows: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* rows
  } catch (error) {
    throw placed(error, path)
  }
}

function placed(error: unknown, path: string): unknown {
  const told = explain(error, path)
  const { code, say, at } = told as Partial<ReturnType<typeof refuse>>
  return code !== undefined && say !== undefined && !say.includes(basename(path)) ? refuse(code, `${basename(path)}：${say}`, at ?? path) : told
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const digest = createHash('sha256')
  for (const path of paths) for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}

function yearOf(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw refuse('invalid', `--year “${text}”不是年份，请写成 2025 这样`, 'year')
  return Number(text)
}

/** Notes of one sheet that are told; of more only how many. */
const SHOWN = 10

function tell({ file, sheet, created, unchanged, refused, notes, waits }: Loaded): void {
  for (const warning of sheet.warnings) note(`${file}：${warning}`)
  for (const { faults } of refused) for (const fault of faults) note(sayFault(file, fault, sheet.ledger))
  for (const fault of notes.slice(0, SHOWN)) note(`${sayFault(file, fault, sheet.ledger)}（已存）`)
  const later = notes.length > 0 ? `，${notes.length}处待补或请核对` : ''
  const back = waits !== undefined ? `没有导入，请先改好${waits}` : `新增${created}条，已有${unchanged}条${later}${refused.length > 0 ? `，退回${refused.length}条` : ''}`
  print(`${sheet.ledger.label}（${file}）：${back}`)
}

function inJson({ file, sheet, created, unchanged, refused, notes, waits }: Loaded) {
  const said = (fault: Loaded['notes'][number]) => ({ line: fault.line, at: fault.at, say: sayFault(file, fault, sheet.ledger) })
  return {
    file, ledger: sheet.ledger.id, created, unchanged, warnings: sheet.warnings, ...(waits !== undefined && { waits }),
    refused: refused.flatMap(({ faults }) => faults.map(said)), notes: notes.map(said),
  }
}

const BACK = '.退回.csv'

/** The refused rows as a sheet of their own, each with its reason, beside the file they came from. */
function handBack(path: string, { file, sheet, refused }: Loaded): void {
  const rows = refused.filter(({ rows }) => rows.length > 0)
  if (rows.length === 0) return
  const reason = (faults: Loaded['notes']) => faults.map(fault => sayFault('', { ...fault, line: fault.line }, sheet.ledger).replace(/^第\d+行/, '')).join('；')
  const lines = rows.flatMap(({ rows, faults }) => rows.map(({ cells }, i) => [...sheet.headings.map((_, n) => cells[n] ?? ''), i === 0 ? reason(faults) : '']))
  const back = path.replace(/\.[^.]*$/, '') + BACK
  try {
    writeFileSync(back, writeCsv([[...sheet.headings, REASON], ...lines], { bom: true }))
  } catch (error) {
    throw explain(error, back)
  }
  note(`${file}：退回的${rows.length}条写在 ${back}，改好后再导入这个文件`)
}
