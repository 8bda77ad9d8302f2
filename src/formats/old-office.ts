import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refuse } from '#kit/refusal.ts'

/** Where the program that reads old documents and makes PDF is installed; null where there is none. */
export function officeProgram(): string | null {
  const named = (process.env['PATH'] ?? '').split(delimiter).flatMap(dir => ['soffice', 'libreoffice', 'soffice.exe'].map(name => join(dir, name)))
  return [...named, ...USUAL].find(path => existsSync(path)) ?? null
}

const USUAL = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe', 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

type Options = { program?: string | null; seconds?: number }

/** An old document (.doc, .wps, .rtf) as .docx. */
export async function toDocx(bytes: Uint8Array, { program = officeProgram(), ...o }: Options = {}): Promise<Uint8Array> {
  if (program === null) throw refuse('invalid', '这是旧版文档（.doc、.wps 或 .rtf），请用 Word 或 WPS 打开，点“文件—另存为”，类型选“Word 文档（.docx）”，再用另存的那一份')
  return await converted(bytes, { from: 'old.doc', to: 'docx:MS Word 2007 XML', program, ...o }) ?? refused('文档', 'Word', '.docx')
}

/** An old workbook (.xls) as .xlsx, its looks and formulas kept. */
export async function toXlsx(bytes: Uint8Array, { program = officeProgram(), ...o }: Options = {}): Promise<Uint8Array> {
  if (program === null) throw refuse('invalid', '这是旧版表格（.xls），请用 Excel 或 WPS 打开，点“文件—另存为”，类型选“Excel 工作簿（.xlsx）”，再用另存的那一份')
  return await converted(bytes, { from: 'old.xls', to: 'xlsx:Calc MS Excel 2007 XML', program, ...o }) ?? refused('表格', 'Excel', '.xlsx')
}

/** A .docx as it is printed. */
export async function toPdf(bytes: Uint8Array, { program = officeProgram(), ...o }: Options = {}): Promise<Uint8Array> {
  if (program === null) throw refuse('invalid', '这台服务器没有装 LibreOffice，做不了 PDF；请下载 Word 版，用 WPS 打开后点“文件—输出为PDF”')
  return await converted(bytes, { from: 'old.docx', to: 'pdf', program, seconds: 120, ...o }) ?? failed()
}

function failed(): never {
  throw refuse('invalid', 'PDF 没有做成；请下载 Word 版，用 WPS 打开后点“文件—输出为PDF”')
}

function refused(what: string, program: string, ending: string): never {
  throw refuse('invalid', `这份旧版${what}打不开，请用 ${program} 或 WPS 打开，另存为 ${ending} 再用`)
}

/**
 * A file as LibreOffice makes it in a folder of its own that goes when it is done: with a profile of its own in which macros,
 * links and the network are shut off, within bounds of time and memory. Null when nothing came of it.
 */
async function converted(bytes: Uint8Array, { from, to, program, seconds = 45 }: { from: string; to: string; program: string; seconds?: number }): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-old-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
    const given = join(folder, from)
    await writeFile(given, bytes)
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck']
    await run(program, [...settings, '--convert-to', to, '--outdir', folder, given], folder, seconds)
    return await readFile(join(folder, `old.${to.split(':')[0]}`)).catch(() => null)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Macros never run, linked files are never fetched, and whatever would still ask the network asks a door that is shut. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${([
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Writer/Content/Update', 'Link', '0'],
  ['Office.Calc/Content/Update', 'Link', '1'],
  ['Inet/Settings', 'ooInetProxyType', '1'],
  ['Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
] as const).map(([path, name, value]) => `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('\n')}
</oor:items>
`

/** Kilobytes of address space: what a long document takes, several times over. */
const MEMORY = 4 * 2 ** 20

/** The program starts others; all of them end with the group that they are. */
function run(program: string, args: readonly string[], folder: string, seconds: number): Promise<void> {
  const windows = process.platform === 'win32'
  const [command, given] = windows ? [program, args] : ['/bin/sh', ['-c', `ulimit -v ${MEMORY}; exec "$0" "$@"`, program, ...args]] as const
  return new Promise(resolve => {
    const { PATH = '', SystemRoot = '' } = process.env
    const env = { PATH, SystemRoot, HOME: folder, TMPDIR: folder, TEMP: folder, LANG: 'C.UTF-8' }
    const child = spawn(command, given, { cwd: folder, stdio: 'ignore', detached: !windows, windowsHide: true, env })
    const end = () => {
      clearTimeout(late)
      process.off('exit', stop)
      stop()
    }
    const stop = () => { if (child.pid !== undefined) killAll(child.pid, windows) }
    const late = setTimeout(stop, seconds * 1000)
    process.once('exit', stop)
    child.once('error', () => { end(); resolve() })
    child.once('exit', () => { end(); resolve() })
  })
}

function killAll(pid: number, windows: boolean): void {
  try {
    process.kill(windows ? pid : -pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}
