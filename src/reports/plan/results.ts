import type { Period } from '#kit/period.ts'
import type { Section } from '#model/phrase.ts'
import { sayValue } from '#model/say.ts'
import type { TargetNow } from '#figures/targets.ts'
import type { Run } from '../writing/fill.ts'

/** No more of them in a summary's opening; all stand on the page of targets. */
const MOST = 6

type Asking = { targets?: (union: string, period: Period) => Promise<readonly TargetNow[]> }

/** What became of the targets that are measured, behind how many were set: 其中新增会员80人（目标100人）. Only where the summary tells of the whole. */
export async function targetResults({ targets }: Asking, { themes }: Section, { union, period }: { union: string; period: Period }): Promise<Run[]> {
  if (!targets || !themes.includes('state')) return []
  const known = (await targets(union, period)).filter(({ record, figure, value }) => record.union === union && value !== null && figure !== undefined && figure.value !== null)
  const told = known.slice(0, MOST)
  if (told.length === 0) return []
  return [
    { text: '主要目标进展：' },
    ...told.flatMap(({ figure, unit, value, record }, n): Run[] => [
      { text: `${n > 0 ? '，' : ''}${plain(figure!.label)}` }, { text: '', figure: figure! },
      { text: `（目标${record['direction'] === 'most' ? '不超过' : ''}${sayValue(value, unit)}）` },
    ]),
    { text: '。' },
  ]
}

/** A part of a figure as one says it where its name ends as the whole does: 新建工会（企业工会） is 新建企业工会. */
export function plain(label: string): string {
  const [, whole = '', part = ''] = /^(.+)（(.+)）$/.exec(label) ?? []
  for (let shared = whole.length - 1; shared > 1; shared--) if (part.endsWith(whole.slice(-shared))) return whole.slice(0, -shared) + part
  return label
}
