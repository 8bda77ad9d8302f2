/** Digits that are overwritten or left out: told, never guessed. */
export const lost: readonly string[] = [
  '观众达{20xx多人=? 人 person above}，经费已到账{万元=? 万元 money}。',
  '培训职工{__人次=? 人次 person}，慰问{××户=? 户 other}。',
  '协助{X家=? 家 organization}企业建会，发放{xx万元=? 万元 money}。',
  '现有企业{___多家=? 家 organization above}，从业人员{___人=? 人 person}。',
  '整改率{%=? % percent}，参加培训{余人=? 人 person above}。',
  '入会率达{**%=? % percent}，共计{人次=? 人次 person}。',
  '20xx年xx镇工会在xx县总工会和**乡党委领导下，__年被评为先进，xx人民政府给予表彰。',
  '每月xx日为接待日，xx家庭和**家园小区参与。',
  '各企业共投入劳保用品经费{__万元=? 万元 money}，为{xx名=? 名 person}高温岗位职工发放清凉饮料。',
  '20__年，xx镇总工会共组建工会{**家=? 家 organization}，吸纳会员{xxx人=? 人 person}，圆满完成了县总下达的任务。',
  '全年慰问困难职工，发放慰问金{万元=? 万元 money}。',
  '今年，xx街道共有基层工会{xx个=? 个 organization}，会员{xx名=? 名 person}，新增{xxx人=? 人 person}，较上年增长{xx%=? % percent}。',
  '争取帮扶资金{××万元=? 万元 money}，惠及{×户=? 户 other}；开展培训{____期=? 期 event}、{____人次=? 人次 person}。',
  '共计发放慰问品{余份=? 份 item above}，慰问金额达{万元=? 万元 money}，受益职工{余人=? 人 person above}。',
]
