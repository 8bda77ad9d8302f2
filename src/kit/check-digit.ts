import { isDay, type Day } from './day.ts'

/** Null if the identity number is sound (GB 11643), else what is wrong, to stand after “身份证号”. A final X is upper case. */
export function identityFault(id: string): string | null {
  if (id.length !== 18) return '应为18位'
  if (!/^\d{17}[\dX]$/.test(id)) return '应为17位数字加末位数字或大写X'
  if (!isDay(birthOf(id))) return '出生日期不是真实日期'
  const check = '10X98765432'[weigh(id, DECIMAL, IDENTITY_WEIGHTS) % 11]
  return check === id[17] ? null : '校验码不对'
}

/** What a sound identity number says: digits 7–14 are the birth, an even digit 17 is a woman's. */
export function identityFacts(id: string): { birth: Day; female: boolean } {
  return { birth: birthOf(id), female: Number(id[16]) % 2 === 0 }
}

/** Null if the unified social credit code is sound (GB 32100-2015), else what is wrong. Letters are upper case. */
export function creditCodeFault(code: string): string | null {
  if (code.length !== 18) return '应为18位'
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return '只能有数字和大写字母，且没有I、O、S、V、Z'
  if (!/^..\d{6}/.test(code)) return '第3至8位应为数字'
  const check = CREDIT[(31 - (weigh(code, CREDIT, CREDIT_WEIGHTS) % 31)) % 31]
  return check === code[17] ? null : '校验码不对'
}

/** Null if it can be a bank card: 12–19 digits that pass Luhn (ISO/IEC 7812-1). Corporate accounts need not pass. */
export function bankCardFault(no: string): string | null {
  if (!/^\d{12,19}$/.test(no)) return '应为12至19位数字'
  const digits = Array.from(no, Number).reverse()
  // Every second digit from the right counts double, its tens and units added.
  const sum = digits.reduce((sum, d, i) => sum + (i % 2 === 0 ? d : d < 5 ? 2 * d : 2 * d - 9), 0)
  return sum % 10 === 0 ? null : '校验位不对'
}

const DECIMAL = '0123456789'
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

function weigh(text: string, alphabet: string, weights: number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text.charAt(i)), 0)
}

function birthOf(id: string): Day {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}
