import { bankCardFault, creditCodeFault, identityFault } from '#kit/check-digit.ts'
import type { Field } from '../field.ts'
import { face, isUnknown, plain, typed, wrong, type Hint, type Shape } from './face.ts'

/** 居民身份证号, GB 11643. The birth, eight digits in the middle, is masked. */
export const identity = face(sealed((input, field, hint) => number(input, field, hint, identityFault, '请对照证件改正'), id => hide(id, 6, 4)))

/** 银行卡号. */
export const card = face(sealed((input, field, hint) => number(input, field, hint, bankCardFault, '请对照卡面改正'), no => hide(no, 4, 4)))

/** A mobile or fixed line, or a service number; fixed lines keep a hyphen behind the area code. */
export const phone = face(sealed((input, field, hint) => {
  const text = typed(input, field, hint)
  if (isUnknown(text)) return null
  const found = readPhone(text.replace(/[\s()—–-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$|0)/, ''))
  if (found === null) throw wrong(field, hide(text, 3, 2), '不是电话号码，请填11位手机号，或者区号加7至8位固定电话', hint)
  return found
}, no => hide(no, 3, 4)))

/** 统一社会信用代码, GB 32100-2015; public, so neither sealed nor masked. */
export const credit = face(plain<string>('text', (input, field, hint) => {
  const code = typed(input, field, hint).replace(/[\s-]/g, '').toUpperCase()
  if (isUnknown(code)) return null
  const fault = creditCodeFault(code)
  if (fault) throw wrong(field, input, `${fault}，请对照营业执照或法人证书改正，没有就空着`, hint)
  return code
}, code => code))

/** Beside the text, which the door seals, stands the keyed hash by which it is found; the door fills it in. */
function sealed(parse: Shape<string>['parse'], mask: (value: string) => string): Shape<string> {
  return { cells: [['', 'text'], ['key', 'text']], parse, print: value => value, store: value => [value, null], load: ([cell]) => String(cell), mask }
}

function number(input: unknown, field: Field, hint: Hint, faultOf: (no: string) => string | null, advice: string): string | null {
  const no = typed(input, field, hint).replace(/[\s-]/g, '').toUpperCase()
  if (isUnknown(no)) return null
  if (typeof input === 'number' && !Number.isSafeInteger(input) || /^\d\.\d+E\+?\d+$/.test(no)) {
    throw wrong(field, '…', '被表格存成了数字，后几位已经丢失，请把这一列设为文本后重填', hint)
  }
  const fault = faultOf(no)
  // What is refused may end up in a list of refusals or a log: it is shown masked there too.
  if (fault) throw wrong(field, hide(no, 4, 2), `${fault}，${advice}`, hint)
  return no
}

const AREA = /^(010|02\d|0[3-9]\d\d)(\d{7,8})(\d{1,5})?$/

function readPhone(digits: string): string | null {
  if (/^1[3-9]\d{9}$/.test(digits) || /^[2-8]\d{6,7}$/.test(digits) || /^[48]00\d{7}$/.test(digits) || /^(?:1[02]\d{3}|9\d{4})$/.test(digits)) return digits
  const [, area, line] = AREA.exec(digits) ?? []
  return area && line ? `${area}-${line}` : null
}

/** A third at least is hidden, however short the text. */
function hide(text: string, head: number, tail: number): string {
  const most = Math.floor(text.length * 2 / 3)
  const last = Math.min(tail, most)
  const first = Math.min(head, most - last)
  return text.slice(0, first) + '*'.repeat(text.length - first - last) + text.slice(text.length - last)
}
