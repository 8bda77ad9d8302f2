import type { Form } from '#model/form.ts'

/** 活动策划方案 as it goes to who approves it; what a plan does not have has no heading either. */
export const programmeForm: Form = {
  label: '活动策划方案', title: '{=title}', paper: 'activity',
  blocks: [
    { heading: '活动主题', when: 'theme' }, { text: ['{=theme}'], when: 'theme' },
    { heading: '活动目的', when: 'aim' }, { text: ['{=aim}'], when: 'aim' },
    { heading: '活动时间和地点' }, { text: ['时间：{=day}[ {=begins}]', '地点：{=place}'] },
    { heading: '参加人员' }, { text: ['{=who}[，预计{=heads}]。'] },
    { heading: '活动流程', when: 'schedule' },
    {
      table: [{ label: '时间', words: '{=at}' }, { label: '分钟', words: '{=minutes}' }, { label: '内容', words: '{=item}', width: 4 }, { label: '负责', words: '{=who}', width: 1.5 }],
      of: 'schedule', when: 'schedule',
    },
    { heading: '分龄游戏', when: 'games' },
    {
      table: [
        { label: '年龄', words: '{=ages}', width: 1.3 }, { label: '游戏', words: '{=name}', width: 1.6 }, { label: '分钟', words: '{=minutes}' },
        { label: '玩法', words: '{=how}', width: 5 }, { label: '道具', words: '{=things}', width: 2 },
      ],
      of: 'games', when: 'games',
    },
    { heading: '人员分工', when: 'duties' },
    {
      table: [{ label: '小组', words: '{=group}', width: 1.5 }, { label: '职责', words: '{=duty}', width: 5 }, { label: '负责人', words: '{=who}', width: 1.5 }],
      of: 'duties', when: 'duties',
    },
    { heading: '经费预算', when: 'items' },
    {
      table: [
        { label: '项目', words: '{=item}', width: 3 }, { label: '单价', words: '{=price}', width: 1.4 }, { label: '数量', words: '{=number}' },
        { label: '单位', words: '{=measure}' }, { label: '金额', words: '{=amount}', width: 1.6 },
      ],
      of: 'items', sums: ['amount'], when: 'items',
    },
    { heading: '物料准备', when: 'materials' },
    {
      table: [{ label: '物品', words: '{=item}', width: 3 }, { label: '数量', words: '{=number}' }, { label: '单位', words: '{=measure}' }, { label: '准备人', words: '{=who}', width: 2 }],
      of: 'materials', when: 'materials',
    },
    { heading: '安全预案', when: 'safety' }, { text: ['{=safety}'], when: 'safety' },
    { right: ['{=union}', '{=today}'] },
    { attached: '附件：活动签到表' },
    { table: [{ label: '姓名', width: 2 }, { label: '单位', width: 3 }, { label: '联系电话', width: 2 }, { label: '签名', width: 2 }], empty: 20 },
  ],
}
