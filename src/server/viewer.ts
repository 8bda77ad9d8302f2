import { readFile } from 'node:fs/promises'
import { commentDocx, type CommentAt } from '#formats/docx/comment.ts'
import { docxText } from '#formats/docx/read.ts'
import { evidence } from '#formats/evidence.ts'
import { readPaper, readPaperPieces } from '#formats/paper.ts'
import { readPaperPictures } from '#formats/paper-pictures.ts'
import { printedPicture, thumbnail } from '#formats/picture.ts'
import { decodeText } from '#formats/text.ts'
import { fillXlsx } from '#formats/xlsx/fill.ts'
import type { Filling } from '#formats/xlsx/values-after.ts'
import { readForm } from '#formats/form-file.ts'
import { readGrids } from '#formats/xlsx/grid.ts'
import type { Day } from '#kit/day.ts'
import { isRefusal, type Refusal } from '#kit/refusal.ts'
import { unpack } from './collecting/unpack.ts'
import { spool } from './imports/spool.ts'

/*
 * The process that looks at files which people sent. A picture or a paper that is wicked, or takes all the memory there
 * is, does so here and ends nothing else; and what pictures took of memory is given back when the process ends.
 */
export type Look = { path: string; name: string } & (
  | { as: 'evidence'; today: Day }
  | { as: 'pictures'; parts: readonly string[]; today: Day }
  | { as: 'thumbnail' | 'printed' | 'word' | 'text' | 'paper' | 'pieces' | 'grids' }
  | { as: 'filled'; fillings: readonly Filling[] }
  | { as: 'commented'; comments: readonly CommentAt[] }
  | { as: 'rows'; to: string }
  | { as: 'unpacked'; to: string }
)
export type Seen = { value: unknown } | { refusal: Pick<Refusal, 'code' | 'say' | 'at'> } | { bug: unknown }

process.on('message', (look: Look) => void seen(look).then(answer => process.send!(answer)))
process.on('disconnect', () => process.exit())

async function seen(look: Look): Promise<Seen> {
  try {
    return { value: await whole(look) }
  } catch (error) {
    return isRefusal(error) ? { refusal: { code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) } } : { bug: error }
  }
}

/** What may be long is laid into files and never held. */
async function whole(look: Look): Promise<unknown> {
  if (look.as === 'rows') return spool(look.path, look.name, look.to)
  if (look.as === 'unpacked') return unpack(look.path, look.to)
  return see(look, await readFile(look.path))
}

function see(look: Exclude<Look, { to: string }>, bytes: Uint8Array): unknown {
  switch (look.as) {
    case 'evidence': return evidence(look.name, bytes, look.today)
    case 'thumbnail': return thumbnail(look.name, bytes)
    case 'printed': return printedPicture(look.name, bytes)
    case 'word': return docxText(bytes)
    case 'text': return decodeText(bytes)
    case 'paper': return readPaper(bytes).then(({ text }) => text)
    case 'pieces': return readPaperPieces(bytes)
    case 'pictures': return readPaperPictures(bytes, look.parts, look.today)
    case 'grids': return readForm(bytes).then(readGrids)
    case 'filled': return readForm(bytes).then(xlsx => fillXlsx(xlsx, look.fillings))
    case 'commented': return readPaper(bytes).then(({ docx }) => docx ? commentDocx(docx, look.comments) : null)
  }
}
