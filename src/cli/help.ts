import { common, type Command, type Options } from './command.ts'
import { commands } from './commands.ts'
import { table } from './screen.ts'

export function programHelp(): string[] {
  return [
    '娘家：乡镇（街道）工会的台账、数据和总结',
    '',
    '用法：niangjia 命令 [选项]',
    '',
    ...table(Object.entries(commands).map(([name, { say }]) => [`  ${name}`, say])),
    '',
    '每个命令的用法：niangjia 命令 --help',
    '期间的写法：2025、2025H1、2025Q3、2025-08、2025-01..2025-08、2025-01-01..2025-08-18',
  ]
}

export function commandHelp(name: string, say: string, { usage, help, options }: Command): string[] {
  const words = [`niangjia ${name}`, usage, ...Object.entries(options).filter(([, { required }]) => required).map(([option, { value }]) => `--${option} ${value}`), '[选项]']
  return [say, '', `用法：${words.filter(word => word !== '').join(' ')}`, '', ...help.split('\n'), '', ...optionHelp({ ...options, ...common })]
}

function optionHelp(options: Options): string[] {
  return table(Object.entries(options).map(([name, { value, help }]) => [`  --${name}${value ? ` ${value}` : ''}`, help]))
}
