import { face, isUnknown, typed, wrong } from './face.ts'

/** Yes or no, kept as 1 or 0. */
export const flag = face<boolean>({
  cells: [['', 'bigint']],
  parse(input, field, hint) {
    if (typeof input === 'boolean') return input
    const text = typed(input, field, hint).toLowerCase()
    if (isUnknown(text)) return null
    if (/^(?:是|有|对|√|✓|✔|☑|1|y|yes|true|已.*)$/.test(text)) return true
    if (/^(?:否|不是|无|没有|没|×|✗|✘|x|☐|0|n|no|false|未.*)$/.test(text)) return false
    throw wrong(field, input, '看不出是或否，请填“是”或“否”', hint)
  },
  print: value => value ? '是' : '否',
  store: value => [value ? 1 : 0],
  load: ([cell]) => cell === 1,
})
