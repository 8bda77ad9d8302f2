/** The places that have rules of their own, by area code; '' is the nation. */
export const places: Readonly<Record<string, string>> = {
  '': '全国', 11: '北京', 31: '上海', 33: '浙江', 3301: '杭州', 3302: '宁波', 330603: '绍兴柯桥', 34: '安徽', 37: '山东', 3702: '青岛', 41: '河南', 42: '湖北', 50: '重庆',
}

/** What a place is called whose rules hold at an area code: the nearest that has any. */
export function placeName(code: string): string {
  const nearest = Object.keys(places).filter(prefix => code.startsWith(prefix)).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return places[nearest]!
}
