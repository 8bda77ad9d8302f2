import { pinyin } from 'pinyin-pro'

/** The first letters of a title's pinyin, small; digits and Latin letters stay: 锐光轴承A厂 is rgzcac. For finding by a few keys. */
export function initialsOf(title: string): string {
  return pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '')
}
