import { tidy } from '#kit/interval.ts'
import { nominal, slipped, turned } from '../surprise.ts'
import type { Told } from '../told.ts'

/** How near a sum comes to what it should be: a slip of the pen keeps it from it, or little, or all too much. `kinds`: its parts are the kinds of one thing; `some`: they may be but some of it. */
export function nearness({ claims }: Told, parts: readonly number[], whole: number, { kinds = false, some = false }: { kinds?: boolean; some?: boolean } = {}): number {
  const printed = (at: number) => nominal(claims[at]!)
  const sum = tidy(parts.reduce((all, at) => all + printed(at), 0))
  const said = printed(whole)
  const off = Math.abs(sum - said) / said
  // 47个 of 39个、6个、1个、1个 that is printed as 74个
  if (off > 0.3 && parts.length > 3 && kinds && slipped(sum, said)) return 2
  // 40人: 12人、81人、10人, where 18 makes it.
  if (off > 0.3 && (turned(sum, said) || parts.some((at) => turned(tidy(printed(at) - sum + said), printed(at))))) return 3
  if (off > 0.3) return kinds && (sum > said || said - sum < 10) ? 1 : -8
  const one = Math.abs(sum - said) === 1 && off > 0.06 ? 1 : 0
  const slip = slipped(sum, said) || parts.some((at) => slipped(tidy(printed(at) - sum + said), printed(at)))
  return one + (slip ? 2 : 0) + (off <= 0.06 ? 2 : off <= 0.12 ? 1 : 0) - (parts.length === 2 && sum < said && !kinds ? some ? 3 : 1 : 0)
}
