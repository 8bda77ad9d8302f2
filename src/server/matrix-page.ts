import { may, placesOf, sizeOf, standings, type Kept, type Place, type Standing } from './matrix.ts'
import type { Route } from './route.ts'

/** The matrix as an administrator reads it: docs/access.md. */
export function matrixPage(routes: readonly Route[], kept: readonly Kept[]): string {
  const { routes: many, cells } = sizeOf(routes, kept)
  const groups = [...Map.groupBy(routes, route => groupOf(route, kept))]
  return [
    '# 谁能做什么', '', INTRODUCTION, '',
    ...groups.sort(([a], [b]) => order(a) - order(b)).flatMap(([name, some]) => [`## ${name}`, '', HEAD, ...some.map(rowOf), '']),
    '## 一共多少', '',
    `接口${many}个；按${standings.length}种身份、各接口分得出的位置（地址里写台账名的接口，每本台账算一次）展开，共${cells}格。测试发真的请求核对：该放行的放行，该拒绝的拒绝，被拒绝的什么也没有改、什么也没有透露。各本台账同一段程序生成、规则也相同的接口，取一本逐格核对，其余的核对刚好可以、刚好不可以、别处和受限的几格。`,
    '',
  ].join('\n')
}

const INTRODUCTION = `这张表由程序里的接口表生成，不是手写的；程序改了而这里没有跟上，测试就通不过。

- **身份**：没有登录；登录了而没有权限，或权限已经到期；查看、经办、负责人、管理员。后一种能做前一种能做的一切。
- **✓** 可以，**–** 不可以，**◐** 受限的台账：只限自己登记、办理过的，或写明由自己的任职经办的；负责人和管理员不受此限。
- **哪里的**：权限写在哪个工会，就管那个工会和它下面的工会。“另一账套”指下属工会自己另有账套：看得见，改要由那里的人改。
- 汇总数字人人一样：打不开的记录也计入，只是列不出来。`

const HEAD = ['| 做什么 | 没有登录 | 没有权限 | 查看 | 经办 | 负责人 | 管理员 | 哪里的 | 接口 |', '|---|:-:|:-:|:-:|:-:|:-:|:-:|---|---|'].join('\n')

function rowOf(route: Route): string {
  const shown: readonly Standing[] = ['nobody', 'stranger', 'reader', 'clerk', 'lead', 'administrator']
  return `| ${[route.say, ...shown.map(standing => markOf(route, standing)), reachOf(route), `\`${route.id}\``].join(' | ')} |`
}

function markOf(route: Route, standing: Standing): string {
  if (!placesOf(route).some(place => may(route, standing, place))) return '–'
  return placesOf(route).includes('closed') && !may(route, standing, 'closed') ? '◐' : '✓'
}

/** Said for the widest role: where it may not, nobody may. */
function reachOf(route: Route): string {
  if (route.scope === 'nothing') return ''
  if (route.scope === 'self') return '自己的'
  if (route.scope === 'book') return '权限管着整个账套的'
  if (route.scope === 'own') return '归自己管的'
  const reached = placesOf(route).filter(place => place !== 'closed' && may(route, 'administrator', place))
  return reached.map(place => PLACES[place]).join('、')
}

const PLACES: Readonly<Record<Place, string>> = { own: '本级', below: '下属', foreign: '下属（另一账套）', above: '上级', elsewhere: '别处', closed: '受限' }

/** What the first word of an id stands for; of a ledger its label. */
const GROUPS: Readonly<Record<string, string>> = {
  start: '第一次启动', invitation: '一次性链接', session: '登录与自己的账号', account: '登录与自己的账号', desk: '办公', views: '办公', settings: '办公',
  figures: '数据与报告', report: '数据与报告', check: '数据与报告', file: '照片和文件', upload: '照片和文件', import: '导入', imports: '导入', propose: '一句话记账', note: '一句话记账',
}

function groupOf({ id }: Route, kept: readonly Kept[]): string {
  const [word = ''] = id.split('.')
  const ledger = kept.find(one => one.id === word)
  return ledger ? `台账：${ledger.label}` : GROUPS[word] ?? '其他'
}

function order(name: string): number {
  const at = Object.values(GROUPS).indexOf(name)
  return at >= 0 ? at : name === '其他' ? 98 : 99
}
