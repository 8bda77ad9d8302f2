import { refuse } from '#kit/refusal.ts'
import { evidenceKinds, type EvidenceKind } from './evidence-kind.ts'

/** A told name as people may see it again: without folders, without what does not show or turns the writing, not too long. */
export function plainName(told: string): string {
  const name = told.split(/[\\/]/).at(-1)!.normalize().replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replace(/[<>:"|?*]/g, '_')
  const { stem, ending } = split(name.replace(/^[\s.]+|[\s.]+$/g, '') || '附件')
  return cut(stem, LONGEST - Buffer.byteLength(ending)) + ending
}

/**
 * The name with an ending that fits the content; one of another kind is refused, for either the name or the content is
 * not what was meant. A picture that was made anew gets the ending of what it became.
 */
export function fittingName(name: string, kind: Exclude<EvidenceKind, 'other' | 'photo'> | 'jpeg' | 'png'): string {
  const { endings, say } = evidenceKinds[kind === 'jpeg' || kind === 'png' ? 'photo' : kind]
  const own: readonly string[] = kind === 'jpeg' ? ['jpg', 'jpeg'] : kind === 'png' ? ['png'] : endings
  const { stem, ending } = split(name)
  const told = ending.slice(1).toLowerCase()
  if (own.includes(told)) return name
  if (fits(endings, told)) return `${stem}.${own[0]}`
  if (Object.values(evidenceKinds).some(other => fits(other.endings, told))) throw refuse('invalid', `“${name}”的内容其实是${say}，与名字不符，请核对是不是选错了文件`, 'files')
  return `${name}.${own[0]}`
}

/** Bytes in UTF-8: a disk takes 255, and an export puts some before it. */
const LONGEST = 200

function split(name: string): { stem: string; ending: string } {
  const [ending = ''] = /\.[a-z][a-z0-9]{1,4}$/i.exec(name) ?? []
  return { stem: name.slice(0, name.length - ending.length), ending }
}

function cut(text: string, bytes: number): string {
  let kept = ''
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > bytes) break
    kept += character
  }
  return kept
}

function fits(endings: readonly string[], told: string): boolean {
  return endings.includes(told)
}
