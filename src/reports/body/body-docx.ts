import { drawnOf } from '#charts/drawn.ts'
import type { PlacedChart } from '#formats/docx/chart.ts'
import { addressed, type RedHead } from '#formats/docx/head.ts'
import type { PlacedPicture } from '#formats/docx/pictures.ts'
import { docx, type Block, type Doc } from '#formats/docx/write.ts'
import { bodyText, type Body } from '#model/body.ts'
import { bodyBlocks, type Noted } from './beside.ts'
import { origin, type Known } from './figure-origin.ts'
import type { Unwritten } from '../writing/report.ts'
import { sourcesBlocks, type Titles } from './sources-blocks.ts'

/** What stands around the body on paper. `to`: whom it is for (主送机关); `day` of the signature in words, 2025年12月18日. */
export type Paper = {
  title: string; subtitle?: string; redHead?: RedHead; to?: string
  signature?: { name: string; day: string }
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
const subtitles = { review: '（核对底稿）', sources: '（数据来源表）' } as const

/** A body as an official paper in Word; charts and pictures stand behind its text. */
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
  const { text, appendices, titles } = partsOf(body)
  const pictures = paper.picture ? await placed(body, paper.picture) : []
  const charts = chartsIn(body)
  const told = [...titles, ...charts.length > 0 ? [CHARTS] : [], ...pictures.length > 0 ? [PICTURES] : []]
  const behind = [...drawings(charts, told), ...album(pictures, told)]
  return docx({ ...doc, blocks: [...bodyBlocks(text, noted), ...listed(told), ...signed(paper), ...bodyBlocks(appendices, noted), ...behind] })
}

/** The lines that stand around a body on paper, whichever of its papers it is; with them a paper that comes back is told from its body. */
export function frameOf(body: Body, { title, subtitle, redHead, to, signature }: Paper): string[] {
  const { titles } = partsOf(body)
  const charts = chartsIn(body)
  const kinds = [...charts.length > 0 ? [CHARTS] : [], PICTURES]
  const lists = [[...titles, ...kinds], [...titles, ...kinds.slice(0, -1)]]
  const marks = lists.flatMap(list => kinds.map(kind => markOf(kind, list)))
  const perhaps = [subtitle, redHead?.issuer, redHead?.number, to && addressed(to), signature?.name, signature?.day].filter(line => line !== undefined)
  const told = lists.flatMap(list => listed(list).map(({ runs }) => runs))
  return [title, ...Object.values(subtitles), ...perhaps, ...told, ...marks, ...kinds, ...charts.map(({ caption }) => caption)]
}

/** What the pages of pictures and of charts are called. */
const PICTURES = '工作照片'
const CHARTS = '统计图'

/** Where the appendices of a body begin: a new page that is headed 附件：名单. The signature stands before the first. */
function partsOf(body: Body): { text: Body; appendices: Body; titles: string[] } {
  const titled = body.map((block, i) => body[i - 1]?.kind === 'page-break' ? /^附件\d*[：:](.+)$/.exec(bodyText([block]))?.[1] : undefined)
  const first = titled.findIndex(title => title !== undefined)
  const at = first < 0 ? body.length : first - 1
  return { text: body.slice(0, at), appendices: body.slice(at), titles: titled.filter(title => title !== undefined) }
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

function album(pictures: PlacedPicture[], told: readonly string[]): Block[] {
  return pictures.length === 0 ? [] : [{ kind: 'mark', text: markOf(PICTURES, told) }, { kind: 'title', text: PICTURES }, { kind: 'pictures', pictures }]
}

/** The tables that are drawn, each as its chart: 图1　受理劳动争议（起）. */
function chartsIn(body: Body): PlacedChart[] {
  const drawn = body.flatMap(block => block.kind === 'table' && block.drawn ? drawnOf(block.rows.map(row => row.map(cell => cell.map(({ text }) => text).join('')))) ?? [] : [])
  return drawn.map(({ title, ...chart }, i) => ({ ...chart, caption: `图${i + 1}　${title}` }))
}

function drawings(charts: readonly PlacedChart[], told: readonly string[]): Block[] {
  return charts.length === 0 ? [] : [{ kind: 'mark', text: markOf(CHARTS, told) }, { kind: 'title', text: CHARTS }, ...charts.map(chart => ({ kind: 'chart' as const, ...chart }))]
}

/** 附件2 of several; the only appendix bears no number. */
function markOf(title: string, told: readonly string[]): string {
  return told.length > 1 ? `附件${told.indexOf(title) + 1}` : '附件'
}
