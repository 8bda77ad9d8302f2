import { docx, type Block } from '#formats/docx/write.ts'
import type { Scored } from '#figures/scores.ts'
import { points } from '#office/scoring.ts'
import { sayValue } from '#model/say.ts'
import type { Evidence } from './evidence.ts'

export type Pack = {
  scheme: string; union: string; period: string; day: string
  items: readonly { scored: Scored; self: number | null; records: readonly Evidence[]; left: number }[]
}

/** 迎检资料包: cover and catalogue, then for each item its points, its figure, its records with what stands in them, their photos, and what is missing. */
export function packDocx(pack: Pack): Promise<Uint8Array> {
  return docx({ title: pack.scheme, subtitle: '迎检资料', blocks: [...cover(pack), ...pack.items.flatMap((_, i) => itemBlocks(pack, i)), ...missing(pack)] })
}

function cover({ union, period, day, items }: Pack): Block[] {
  return [
    { kind: 'table', head: ['被考核单位', union], rows: [['考核期间', period], ['自评得分', saySelf(items)], ['整理日期', day]], widths: [30, 70] },
    { kind: 'heading', level: 1, text: '目录' },
    { kind: 'table', head: ['序号', '方面', '考核内容', '分值', '自评', '佐证'], widths: [8, 22, 34, 10, 10, 16], rows: items.map(({ scored, self, records, left }, i) => [
      String(i + 1), scored.aspect ?? '', scored.what, worth(scored), self === null ? '' : String(self), records.length + left === 0 ? '缺' : `${records.length + left}条`,
    ]) },
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
    { kind: 'paragraph', runs: [{ text: `分值${worth(scored)}分，台账算得${scored.points === null ? '无法计算' : `${scored.points}分`}（${scored.why}），自评${self === null ? '未填' : `${self}分`}。` }] },
    ...figure ? [{ kind: 'paragraph' as const, runs: [{ text: `${figure.label}：${sayValue(figure.value, figure.unit)}。${figure.trail.rule}。` }] }] : [],
    ...records.length > 0 ? [{
      kind: 'table' as const, head: ['序号', '台账', '记录', '日期', '附件'], widths: [7, 13, 52, 19, 9],
      rows: records.map(({ ledger, title, facts, day, files }, n) => [String(n + 1), ledger, [title, facts].filter(Boolean).join('。'), day, files === 0 ? '无' : `${files}份`]),
    }] : [{ kind: 'paragraph' as const, runs: [{ text: '还没有佐证记录。' }] }],
    ...left > 0 ? [{ kind: 'paragraph' as const, runs: [{ text: `另有${left}条，见台账。` }] }] : [],
    ...photos.length > 0 ? [{ kind: 'pageBreak' as const }, { kind: 'heading' as const, level: 2 as const, text: `${scored.what}：照片` }, { kind: 'pictures' as const, pictures: photos }] : [],
  ]
}

/** What an inspector would ask for and not find. */
function missing({ items }: Pack): Block[] {
  const rows = items.flatMap(({ scored, self, records, left }, i) => {
    const lacks = [
      ...records.length + left === 0 && scored.way !== 'hand' ? ['没有佐证记录'] : [],
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
