import { fromChinese, toCapital, withoutSeparators } from './numeral.ts'
import { refuse } from './refusal.ts'

/** What an officer types as an amount → whole 分. Accepts digits, separators, 万元 and capital forms; refuses 约, minus, parts of a 分. */
export function parseMoney(text: string): number {
  const typed = withoutSeparators(text.normalize('NFKC').replace(/\s/g, '')).replace(/^(?:人民币|¥|￥)+/, '')
  const fen = inDigits(typed, text) ?? inNumerals(typed)
  if (fen === null) throw refuse('invalid', `“${text}”不是金额，请只填数字，例如 3200 或 1.09万元`)
  if (!Number.isSafeInteger(fen)) throw refuse('invalid', `“${text}”超出了可以登记的金额，请核对位数`)
  return fen
}

/** 分 → yuan as plain digits, exact, without separators: 59775200 → 597752, 6550 → 65.5. */
export function printYuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new Error(`not whole fen: ${fen}`)
  const size = Math.abs(fen)
  const cents = String(size % 100).padStart(2, '0').replace(/0+$/, '')
  return (fen < 0 ? '-' : '') + Math.floor(size / 100) + (cents && `.${cents}`)
}

/** 分 → 大写 by the rules for filling in payment vouchers (支付结算办法 附件一): 整 after whole yuan, 零 where 角 is empty. */
export function capitalYuan(fen: number): string {
  const yuan = Math.floor(fen / 100)
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10]
  if (jiao === 0 && cent === 0) return `${toCapital(yuan)}元整`
  const whole = yuan > 0 ? `${toCapital(yuan)}元` : ''
  const tenths = jiao > 0 ? `${toCapital(jiao)}角` : whole && '零'
  return whole + tenths + (cent > 0 ? `${toCapital(cent)}分` : '')
}

const SHIFT: Record<string, number> = { '': 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 }

function inDigits(typed: string, text: string): number | null {
  const found = /^(\d+)(?:\.(\d+))?(百万|千万|十万|[百千万亿]?)(?:元整?|元正|块钱?|圆整?)?$/.exec(typed)
  if (!found) return null
  const [, whole = '', decimals = '', scale = ''] = found
  const places = SHIFT[scale]! + 2
  if (/[1-9]/.test(decimals.slice(places))) throw refuse('invalid', `“${text}”不足一分，金额最多写到分`)
  return Number(whole + decimals.slice(0, places).padEnd(places, '0'))
}

// 壹万伍仟元整, 叁元伍角, 3元5角, 一万五: yuan, then at most one digit of 角 and of 分.
function inNumerals(typed: string): number | null {
  const found = /^(?:(.+?)[元圆块])?(?:(.)角)?零?(?:(.)分)?[整正钱]?$/.exec(typed)
  const [, yuan, jiao, cent] = found ?? []
  if (yuan === undefined && jiao === undefined && cent === undefined) return fromWhole(typed)
  const parts = [fromWhole(yuan?.replace(/零$/, '') || '零'), fromDigit(jiao), fromDigit(cent)]
  if (parts.includes(null)) return null
  return parts[0]! + parts[1]! * 10 + parts[2]!
}

function fromWhole(text: string): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : fromChinese(text)
  return value === null ? null : Math.round(value * 100)
}

function fromDigit(text = '零'): number | null {
  const value = /^\d$/.test(text) ? Number(text) : fromChinese(text)
  return value === null || value > 9 ? null : value
}
