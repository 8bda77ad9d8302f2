import { addressed, type RedHead } from '#formats/docx-head.ts'
import type { PlacedPicture } from '#formats/docx-pictures.ts'
import { docx, type Block, type Doc } from '#formats/docx-write.ts'
import { bodyText, type Body } from '#model/body.ts'
import { bodyBlocks, type Noted } from './body-blocks.ts'
import { origin, type Known } from './figure-origin.ts'
import type { Unwritten } from './report.ts'
import { sourcesBlocks, type Titles } from './sources-blocks.ts'

/** What stands around the body on paper. `to`: whom it is for (主送机关); `day` of the signature in words, 2025年12月18日. */
export type Paper = {
  title: string; subtitle?: string; redHead?: RedHead; to?: string
  signature?: { name: string; day: string }
  attachments?: readonly { title: string; body: Body }[]
  /** The picture that a body names; null where it is no longer there. Without this no pictures are printed. */
  picture?: (file: string) => Promise<Omit<PlacedPicture, 'caption'> | null>
  at?: Date
}

/** 正式稿, the text alone; 核对底稿, with a comment at every figure; 数据来源表, what every figure is made of. */
export type Kind =
  | { kind: 'clean' }
  | { kind: 'review'; known: Known }
  | { kind: 'sources'; known: Known; titles: Titles; unwritten?: Unwritten }

/** The marks of the two papers that are no 正式稿, below their title. */
export const subtitles = { review: '（核对底稿）', sources: '（数据来源表）' } as const

/** A body as an official paper in Word. Charts are not drawn. */
export async function bodyDocx(body: Body, paper: Paper & Kind): Promise<Uint8Array> {
  const { title, at } = paper
  if (paper.kind === 'sources') {
    const blocks = await sourcesBlocks(body, paper.known, paper.titles, paper.unwritten)
    return docx({ title, subtitle: subtitles.sources, landscape: true, blocks, ...(at && { at }) })
  }
  const { redHead, to } = paper
  const subtitle = paper.kind === 'review' ? subtitles.review : paper.subtitle
  const noted: Noted = figure => paper.kind === 'review' ? { author: '娘家', text: origin(figure, paper.known(figure.figure)) } : undefined
  const doc: Doc = { title, ...(subtitle !== undefined && { subtitle }), ...(redHead && { redHead }), ...(to !== undefined && { to }), ...(at && { at }), blocks: [] }
  const appendices = await appendicesOf(body, paper, noted)
  const behind = [...listed(appendices.map(one => one.title)), ...signed(paper), ...appendices.flatMap((one, i) => begun(one, i, appendices.length))]
  return docx({ ...doc, blocks: [...bodyBlocks(body, noted), ...behind] })
}

/** The lines that stand around the body on paper, whichever of its papers it is; with them a paper that comes back is told from its body. */
export function frameOf({ title, subtitle, redHead, to, signature, attachments = [] }: Paper): string[] {
  const titles = attachments.map(one => one.title)
  const lists = [titles, [...titles, PICTURES]].flatMap(list => listed(list).map(({ runs }) => runs))
  const marks = ['附件', ...titles.map((_, i) => `附件${i + 1}`), `附件${titles.length + 1}`]
  const perhaps = [subtitle, redHead?.issuer, redHead?.number, to && addressed(to), signature?.name, signature?.day].filter(line => line !== undefined)
  return [title, ...Object.values(subtitles), ...perhaps, ...lists, ...marks, ...titles, PICTURES, ...attachments.flatMap(one => bodyText(one.body).split('\n'))]
}

/** What the pages of pictures are called. */
const PICTURES = '工作照片'

type Appendix = { title: string; blocks: Block[] }

async function appendicesOf(body: Body, { attachments = [], picture }: Paper, noted: Noted): Promise<Appendix[]> {
  const pictures = picture ? await placed(body, picture) : []
  return [
    ...attachments.map(one => ({ title: one.title, blocks: bodyBlocks(one.body, noted) })),
    ...pictures.length > 0 ? [{ title: PICTURES, blocks: [{ kind: 'pictures' as const, pictures }] }] : [],
  ]
}

async function placed(body: Body, picture: NonNullable<Paper['picture']>): Promise<PlacedPicture[]> {
  const named = body.flatMap(block => block.kind === 'pictures' ? block.pictures : [])
  const found = await Promise.all(named.map(async ({ file, caption }) => ({ caption, seen: await picture(file) })))
  return found.flatMap(({ caption, seen }) => seen ? [{ ...seen, caption }] : [])
}

/** 附件说明, a line below the text: 附件：1.名单, further ones below the first. */
function listed(titles: readonly string[]): { kind: 'paragraph'; runs: string }[] {
  const lines = titles.map((title, i) => `${i === 0 ? '附件：' : '　　　'}${titles.length > 1 ? `${i + 1}.` : ''}${title}`)
  return (lines.length === 0 ? [] : ['', ...lines]).map(runs => ({ kind: 'paragraph', runs }))
}

function signed({ signature }: Paper): Block[] {
  return signature ? [{ kind: 'right', text: signature.name }, { kind: 'right', text: signature.day }] : []
}

function begun({ title, blocks }: Appendix, i: number, of: number): Block[] {
  return [{ kind: 'mark', text: of > 1 ? `附件${i + 1}` : '附件' }, { kind: 'title', text: title }, ...blocks]
}
