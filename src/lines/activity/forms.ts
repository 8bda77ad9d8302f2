import type { Form } from '#model/form.ts'

/** 获奖名单, as it is posted after a contest; who is given money signs for it. */
export const prizeList: Form = {
  label: '获奖名单', title: '{=title}获奖名单', under: '{=day}　{=place}',
  blocks: [
    {
      table: [{ label: '奖项', words: '{=place}' }, { label: '姓名', words: '{=name}', width: 2 }, { label: '单位', words: '{=unit}', width: 3 }, { label: '领取人签名', width: 2 }],
      of: 'prizes', least: 3,
    },
    { right: ['{=union}（盖章）', '{=day}'] },
  ],
}

/** 成绩登记表: scores and places are written in by hand while the contest runs. */
export const scoreSheet: Form = {
  label: '成绩登记表', title: '{=title}成绩登记表', under: '{=day}　{=place}',
  blocks: [
    {
      table: [{ label: '姓名', words: '{=name}', width: 2 }, { label: '单位', words: '{=unit}', width: 3 }, { label: '成绩', words: '{=score}' }, { label: '名次', words: '{=rank}' }],
      of: 'entrants', least: 10,
    },
    { sign: ['裁判长（签名）：', '记分员（签名）：'], dated: true },
  ],
}

/** 签到表: the rows are filled in at the door. */
export const signIn: Form = {
  label: '签到表', title: '{=title}签到表', under: '{=day}　{=place}',
  blocks: [
    {
      table: [{ label: '姓名', words: '{=name}', width: 2 }, { label: '单位', words: '{=unit}', width: 3 }, { label: '联系电话', width: 2 }, { label: '签名', width: 2 }],
      of: 'entrants', least: 20,
    },
  ],
}
