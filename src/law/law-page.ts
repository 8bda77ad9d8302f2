import { placeName } from './places.ts'
import { sayRule } from './say.ts'
import type { LawField, Topic, Version } from './version.ts'

/** Every rule with its place, value, article and grade, as an officer reads them: docs/manual/法定时限.md. */
export function lawPage(fields: readonly LawField[]): string {
  return ['# 法定时限和口径', '', INTRODUCTION, '', ...fields.flatMap(section)].join('\n')
}

const INTRODUCTION = `台账里的到期提醒、“时限计算”和应建会等口径，都按下面这些规定。先按本地的，本地没有的按全国的；工资协商没有专门规定的，按集体合同的。

- 期限从第二天起算。“工作日”去掉双休日和放假，算上调休上班的日子；哪一年的放假安排还没公布，就按周一至周五推算，并会说明。
- “原文”是读过法律、法规原文的；“文件”是读过正式通知的；“待核实”是只见到转述或没有查到的。
- 待核实的，或者当地另有规定的，管理员在“法定口径”台账里登记数值、依据、核实人和日期，以后就按登记的算。放假安排在“放假安排”台账里登记。
- 这一页由程序里的规定生成，不是手写的。`

function section({ label, topics }: LawField): string[] {
  return [
    `## ${label}`, '', '| 事项 | 怎么算 | 哪里 | 起用 | 规定 | 依据 | 核对 | 说明 |', '|---|---|---|---|---|---|---|---|',
    ...Object.entries(topics).flatMap(([id, topic]) => topic.versions.map(version => row(id, topic, version))), '',
  ]
}

function row(id: string, topic: Topic, version: Version): string {
  const { place = '', from, article, grade, remark = '' } = version
  return `| ${[topic.label, how(topic, version), placeName(place), from, sayRule({ id, ...version }), article, grades[grade], remark].join(' | ')} |`
}

function how({ of = '', counts }: Topic, { length, share }: Version): string {
  if (share) return `占${of}`
  if (!length) return of
  return counts === 'before' ? `${of}之前至少` : counts === 'last' ? `${of}之前这段时间内` : counts === 'until' ? `${of}当日为止，提前提醒` : `从${of}起`
}

const grades: Readonly<Record<Version['grade'], string>> = { S: '原文', R: '文件', X: '待核实', '–': '待核实', A: '本单位核定' }
