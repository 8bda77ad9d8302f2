import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CommentAt } from '#formats/docx/comment.ts'
import type { DocxPiece } from '#formats/docx/pieces.ts'
import type { Evidence } from '#formats/evidence.ts'
import type { PaperPicture } from '#formats/paper-pictures.ts'
import type { Printed } from '#formats/picture.ts'
import type { Filling } from '#formats/xlsx/values-after.ts'
import type { Grid } from '#formats/xlsx/grid.ts'
import type { Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import { queue } from '#store/turn.ts'
import type { Spooled } from './imports/spool.ts'
import type { Sent } from './received.ts'
import type { Look, Seen } from './viewer.ts'

/** Looks at files that lie on the disk; `name` is what a refusal calls them. */
export type Viewer = {
  evidence(file: File & { today: Day }): Promise<Evidence>
  /** A small WebP. */
  thumbnail(file: File): Promise<Uint8Array>
  /** A picture as large as a page of pictures needs it. */
  printed(file: File): Promise<Printed>
  text(file: File, as: 'word' | 'text'): Promise<string>
  /** The text of a report, whatever kind of file it came in. */
  paper(file: File): Promise<string>
  /** The same piece by piece: paragraphs and rows. */
  pieces(file: File): Promise<DocxPiece[]>
  /** Pictures of a report, by the parts of the file that hold them. */
  pictures(file: File & { parts: readonly string[]; today: Day }): Promise<PaperPicture[]>
  /** That file as .docx with comments on its text; null of plain text, which has no looks to keep. */
  commented(file: File & { comments: readonly CommentAt[] }): Promise<Uint8Array | null>
  /** The sheets of a form, and the form with some cells filled, as .xlsx. */
  grids(file: File): Promise<Grid[]>
  filled(file: File & { fillings: readonly Filling[] }): Promise<Uint8Array>
  /** The rows of a small workbook, laid into the folder `to` as those of an import; and the workbooks of an archive. */
  rows(file: File & { to: string }): Promise<Spooled[]>
  unpacked(file: File & { to: string }): Promise<Sent[]>
}
type File = { path: string; name: string }

/** Milliseconds for one file, and until the process ends when none comes; megabytes of what is no picture. */
type Bounds = { longest?: number; idle?: number; memory?: number }

/**
 * Looks at one file at a time, in a process of its own (viewer.ts) that begins with the first and ends when none came for
 * a while: twenty photos at once take the memory of one, and none afterwards.
 */
export function openViewer({ longest = 60_000, idle = 10_000, memory = 512 }: Bounds = {}): Viewer {
  const { inTurn } = queue()
  let running: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined

  const look = <T>(at: Look) => inTurn(async () => {
    clearTimeout(rest)
    const child = running = running && alive(running) ? running : begin(memory)
    hold(child, true)
    const seen = await answerOf(child, at, longest)
    hold(child, false)
    rest = setTimeout(end, idle).unref()
    if ('refusal' in seen) throw refuse(seen.refusal.code, seen.refusal.say, seen.refusal.at)
    if ('bug' in seen) throw seen.bug
    return seen.value as T
  })
  const end = () => {
    if (running?.connected) running.disconnect()
    running = undefined
  }
  return {
    evidence: file => look({ as: 'evidence', ...file }),
    thumbnail: file => look({ as: 'thumbnail', ...file }),
    printed: ({ name, path }) => look({ as: 'printed', name, path }),
    text: (file, as) => look({ as, ...file }),
    paper: ({ name, path }) => look({ as: 'paper', name, path }),
    pieces: ({ name, path }) => look({ as: 'pieces', name, path }),
    pictures: file => look({ as: 'pictures', ...file }),
    commented: file => look({ as: 'commented', ...file }),
    grids: ({ name, path }) => look({ as: 'grids', name, path }),
    filled: file => look({ as: 'filled', ...file }),
    rows: file => look({ as: 'rows', ...file }),
    unpacked: file => look({ as: 'unpacked', ...file }),
  }
}

/** One arena of memory: the allocator of Linux otherwise keeps what each thread once had. */
function begin(memory: number): ChildProcess {
  const child = fork(fileURLToPath(new URL('./viewer.ts', import.meta.url)), {
    serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [`--max-old-space-size=${memory}`], env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  })
  return child.on('error', () => {}) // whoever asks meets it
}

function alive({ connected, exitCode, signalCode }: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null
}

/** Only a process that is asked something keeps the server alive. */
function hold(child: ChildProcess, held: boolean): void {
  for (const one of [child, child.channel]) one?.[held ? 'ref' : 'unref']()
}

/** When the process ends over a file, or has to be ended, it is the file that is at fault. */
function answerOf(child: ChildProcess, look: Look, longest: number): Promise<Seen> {
  return new Promise(resolve => {
    const late = setTimeout(() => child.kill('SIGKILL'), longest)
    const done = (seen: Seen) => {
      clearTimeout(late)
      child.off('message', done).off('exit', broken)
      resolve(seen)
    }
    const broken = () => done({ refusal: { code: 'invalid', say: `“${look.name}”太大或已损坏，打不开，请缩小或另存一份再试`, at: 'files' } })
    child.once('message', done).once('exit', broken)
    child.send(look, error => { if (error) broken() })
  })
}
