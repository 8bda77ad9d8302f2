import { parseArgs } from 'node:util'
import { nearest } from '#kit/nearest.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'

/** A command of the program. What parse() cannot make sense of is wrong use; all else a command refuses by throwing. */
export type Command<O extends Options = Options> = {
  /** How it is written, behind its name: '文件或文件夹…'. */
  usage: string
  /** What it does and gives, in a few lines. */
  help: string
  /** The fewest and the most words that are no options. */
  words: readonly [least: number, most: number]
  options: O
  /** The exit code: 0 done, 1 the answer is no. */
  run(given: Given<O>): Promise<number>
}

export type Options = Readonly<Record<string, Option>>
/** `value` names what has to follow, `number` that it is a whole number, and between which; without a value the option is a switch. */
export type Option = { help: string; value?: string; required?: true; number?: readonly [least: number, most: number] }
export type Given<O extends Options> = { words: string[]; options: Values<O & typeof common> }
type Values<O extends Options> = { [K in keyof O]: ValueOf<O[K]> }
type ValueOf<O extends Option> =
  O extends { number: unknown } ? number | undefined
  : O extends { value: string } ? O extends { required: true } ? string : string | undefined
  : boolean

export const common = {
  data: { value: '文件夹', help: '数据文件夹，默认 ./niangjia-data' },
  book: { value: '账套', help: '有几个账套时，在哪一个里做' },
  db: { value: '地址', help: 'PostgreSQL 地址 postgres://…，不写就用数据文件夹里的 SQLite' },
  help: { help: '显示这段说明' },
} as const satisfies Options

export function command<const O extends Options>(description: Command<O>): Command {
  // The table of commands holds them all; each one's run is only ever given what its own options parse to.
  return description as unknown as Command
}

/** The words and options given, or a refusal: wrong use. */
export function parse(command: Command, args: string[]): Given<Options> {
  const options: Options = { ...common, ...command.options }
  try {
    const types = Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]))
    const { values, positionals } = parseArgs({ args, options: types, allowPositionals: true })
    if (values.help) return { words: positionals, options: values as Given<Options>['options'] }
    for (const [name, { required, value }] of Object.entries(options)) {
      if (required && values[name] === undefined) throw refuse('invalid', `缺少 --${name}，请写 --${name} ${value}`)
    }
    const [least, most] = command.words
    if (positionals.length < least) throw refuse('invalid', `少写了${command.usage.split(' ')[positionals.length] ?? '参数'}`)
    if (positionals.length > most) throw refuse('invalid', `多写了“${positionals[most]}”`)
    const numbers = Object.entries(options).flatMap(([name, { number }]) => number && values[name] !== undefined ? [[name, numberOf(name, String(values[name]), number)]] : [])
    return { words: positionals, options: { ...values, ...Object.fromEntries(numbers) } as Given<Options>['options'] }
  } catch (error) {
    throw isRefusal(error) ? error : misparsed(error, Object.keys(options))
  }
}

function numberOf(option: string, text: string, [least, most]: readonly [number, number]): number {
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text) || number < least || number > most) throw refuse('invalid', `--${option} “${text}”不对，请写${least}到${most}之间的整数`, option)
  return number
}

/** What Node says of arguments, in the user's language. */
function misparsed(error: unknown, known: readonly string[]): unknown {
  const { code = '', message } = error as Error & { code?: string }
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [near] = nearest(option.replace(/^-+/, ''), known, 1)
    return refuse('invalid', `没有 ${option} 这个选项${near ? `，是不是 --${near}？` : ''}`)
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error
  return refuse('invalid', /does not take/.test(message) ? `${option} 后面不跟内容` : `${option} 后面要跟内容`)
}
