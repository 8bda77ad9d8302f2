import { nearest } from '#kit/nearest.ts'
import { optionLabel, optionWords, type Field, type Options } from '../field.ts'
import { face, isUnknown, plain, typed, wrong, type Hint } from './face.ts'

/** The key of an option; read from the key, its label, another name of it, or the start of only one. */
export const choice = face(plain<string>('text', (input, field, hint) => pick(typed(input, field, hint), field, input, hint), (key, field) => optionLabel(optionsOf(field), key)))

/** Keys in the order of the options, each once; kept as JSON text. */
export const choices = face<string[]>({
  cells: [['', 'text']],
  parse(input, field, hint) {
    const words = Array.isArray(input) ? input : typed(input, field, hint).split(/[、,;\n]+/)
    const chosen = new Set(words.map(word => typed(word, field, hint)).filter(word => word !== '').map(word => pick(word, field, word, hint)))
    const keys = Object.keys(optionsOf(field)).filter(key => chosen.has(key))
    return keys.length > 0 ? keys : null
  },
  print: (keys, field) => keys.map(key => optionLabel(optionsOf(field), key)).join('、'),
  store: keys => [JSON.stringify(keys)],
  load: ([text]) => JSON.parse(String(text)) as string[],
})

export function optionsOf(field: Field): Options {
  return 'of' in field ? field.of : {}
}

function pick(word: string, field: Field, input: unknown, hint: Hint): string | null {
  const options = optionsOf(field)
  const keys = Object.keys(options)
  const words = (key: string) => optionWords(options, key).map(tight)
  const wanted = tight(word)
  const exact = keys.find(key => key === word) ?? keys.find(key => words(key).includes(wanted))
  if (exact !== undefined) return exact
  const begun = keys.filter(key => words(key).some(known => known.startsWith(wanted)))
  if (begun.length === 1 && begun[0] !== undefined) return begun[0]
  if (isUnknown(word)) return null
  const labels = keys.map(key => optionLabel(options, key))
  const shown = labels.length <= 10 ? labels : nearest(word, labels, 3)
  const advice = shown.length === 0 ? '请从下拉中选' : labels.length <= 10 ? `请填其中之一：${shown.join('、')}` : `是不是：${shown.join('、')}`
  throw wrong(field, input, begun.length > 1 ? `分不清是哪一项，${advice}` : `不在可选项里，${advice}`, hint)
}

function tight(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '')
}
