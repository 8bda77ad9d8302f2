import { refuse } from '#kit/refusal.ts'
import { face } from './face.ts'

/** Names under which the file store keeps the evidence, in the order it was added; kept as JSON text. */
export const files = face<string[]>({
  cells: [['', 'text']],
  parse(input, field, hint) {
    const names: unknown[] = Array.isArray(input) ? input : typeof input === 'string' ? input.split(/[、，,;；\s]+/) : [null]
    if (!names.every(name => typeof name === 'string' && /^[^、，,;；\s]*$/.test(name))) throw refuse('invalid', `${field.label}的填法不对，请重新选择文件`, hint.at)
    const kept = [...new Set(names as string[])].filter(name => name !== '')
    return kept.length > 0 ? kept : null
  },
  print: names => names.join('、'),
  store: names => [JSON.stringify(names)],
  load: ([text]) => JSON.parse(String(text)) as string[],
})
