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
  if (Object.hasOwn(options, word)) return word
  const words = wordsOf(options)
  const wanted = tight(word)
  const exact = words.find(([known]) => known === wanted)
  if (exact) return exact[1]
  const keys = Object.keys(options)
  const begun = [...new Set(words.filter(([known]) => known.startsWith(wanted)).map(([, key]) => key))]
  if (begun.length === 1 && begun[0] !== undefined) return begun[0]
  if (isUnknown(word)) return null
  const labels = keys.map(key => optionLabel(options, key))
  const shown = labels.length <= 10 ? labels : nearest(word, labels, 3)
  const advice = shown.length === 0 ? '请从下拉中选' : labels.length <= 10 ? `请填其中之一：${shown.join('、')}` : `是不是：${shown.join('、')}`
  throw wrong(field, input, begun.length > 1 ? `分不清是哪一项，${advice}` : `不在可选项里，${advice}`, hint)
}

/** Every word of some options with its key, found out once. */
function wordsOf(options: Options): readonly (readonly [word: string, key: string])[] {
  let words = known.get(options)
  if (!words) known.set(options, words = Object.keys(options).flatMap(key => optionWords(options, key).map(word => [tight(word), key] as const)))
  return words
}

const known = new WeakMap<Options, ReturnType<typeof wordsOf>>()

function tight(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '')
}
