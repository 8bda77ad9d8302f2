import { docx, type Block } from '#formats/docx/write.ts'
import type { Scored } from '#figures/scores.ts'
import { points } from '#office/scoring.ts'
import { sayValue } from '#model/say.ts'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { Evidence } from './evidence.ts'

export type Pack = {
  scheme: string; union: string; period: string; day: string
  items: readonly { scored: Scored; self: number | null; records: readonly Evidence[]; left: number }[]
}

/** 迎检资料包: a cover, the catalogue, then for each item its points, its figure and its records – each printed on a page of its own –, their photos; at the end what is missing. */
export function packDocx(pack: Pack): Promise<Uint8Array> {
  const { scheme, union, period, day, items } = pack
  const cover = [`被考核单位：${union}`, `考核期间：${period}`, `自评得分：${saySelf(items)}`, `整理日期：${sayPeriod(parsePeriod(day))}`]
  return docx({ title: scheme, subtitle: '迎检资料', cover, blocks: [...catalogue(items), ...items.flatMap((_, i) => itemBlocks(pack, i)), ...missing(pack)] })
}

function catalogue(items: Pack['items']): Block[] {
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: '目录' },
    { kind: 'table', head: ['序号', '方面', '考核内容', '分值', '自评', '佐证'], widths: [7, 27, 33, 9, 9, 15], rows: items.map(({ scored, self, records, left }, i) => [
      String(i + 1), scored.aspect ?? '', scored.what, worth(scored), self === null ? '' : String(self), records.length + left === 0 ? '缺' : `${records.length + left}条`,
    ]) },
    { kind: 'note', text: '佐证按“项目序号-记录序号”编号，例如1-2是第1项的第2条记录。' },
  ]
}

function saySelf(items: Pack['items']): string {
  const known = items.flatMap(({ self }) => self ?? [])
  return known.length === 0 ? '未自评' : `${points(known.reduce((sum, n) => sum + n, 0))}分${known.length < items.length ? `（${items.length - known.length}项未评）` : ''}`
}

function worth({ weight, bonus }: Scored): string {
  return bonus ? `加${weight}` : String(weight)
}

function itemBlocks({ items }: Pack, i: number): Block[] {
  const { scored, self, records, left } = items[i]!
  const photos = records.flatMap(record => record.pictures)
  const figure = scored.figure
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: `${i + 1}．${scored.what}` },
    { kind: 'paragraph', runs: [{ text: `分值${worth(scored)}分，${sayPoints(scored)}，自评${self === null ? '未填' : `${self}分`}。` }] },
    ...figure ? [{ kind: 'paragraph' as const, runs: [{ text: `${figure.label}：${sayValue(figure.value, figure.unit)}。${figure.trail.rule}。` }] }] : [],
    ...records.length > 0 ? [{
      kind: 'table' as const, head: ['编号', '台账', '记录', '日期', '附件'], widths: [9, 13, 50, 19, 9],
      rows: records.map(one => [one.number, one.ledger, [one.title, 'facts' in one ? one.facts : ''].filter(Boolean).join('。'), one.day, one.files === 0 ? '无' : `${one.files}份`]),
    }] : [{ kind: 'paragraph' as const, runs: [{ text: '还没有佐证记录。' }] }],
    ...left > 0 ? [{ kind: 'paragraph' as const, runs: [{ text: `另有${left}条，见台账。` }] }] : [],
    ...records.flatMap(one => 'sheet' in one ? [{ kind: 'form' as const, page: one.sheet }] : []),
    ...photos.length > 0 ? [
      { kind: 'pageBreak' as const }, { kind: 'heading' as const, level: 2 as const, text: `${scored.what}：照片` },
      { kind: 'pictures' as const, pictures: photos },
    ] : [],
  ]
}

function sayPoints({ way, points, why }: Scored): string {
  return way === 'hand' ? why : points === null ? `台账算不出得分（${why}）` : `台账算得${points}分（${why}）`
}

/** What an inspector would ask for and not find. */
function missing({ items }: Pack): Block[] {
  const rows = items.flatMap(({ scored, self, records, left }, i) => {
    const lacks = [
      ...records.length + left === 0 && scored.evidence.length === 0 && scored.way !== 'hand' ? ['没有佐证记录'] : [],
      ...scored.evidence.flatMap(one => one.records === 0 ? [`没有${one.label}记录`] : []),
      ...bare(records) > 0 ? [`${bare(records)}条记录没有附件`] : [],
      ...scored.way !== 'hand' && scored.points === null ? ['台账里没有这个数'] : [],
      ...self === null ? ['还没有自评分'] : [],
    ]
    return lacks.length === 0 ? [] : [[String(i + 1), scored.what, lacks.join('；')]]
  })
  const table: Block = rows.length === 0 ? { kind: 'paragraph', runs: [{ text: '没有缺少的材料。' }] } : { kind: 'table', head: ['序号', '考核内容', '缺什么'], rows, widths: [10, 35, 55] }
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 1, text: '缺少的材料' }, table]
}

function bare(records: readonly Evidence[]): number {
  return records.filter(({ files }) => files === 0).length
}
