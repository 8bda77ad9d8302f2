import type { ThemeConfig } from 'antd'

type Colours = Required<Pick<ThemeConfig, 'token' | 'components'>>

/*
 * What the library is told of our colours; app.css has the same for the rest. Its own greys are too light to read (WCAG
 * AA), and the grounds and lines of inputs, notices and tags that it mixes itself are muddy.
 */
const light: Colours = {
  token: {
    colorPrimary: '#9f2d20', colorInfo: '#9f2d20', colorLink: '#9f2d20', colorLinkHover: '#7d2015', colorLinkActive: '#7d2015',
    colorError: '#b3261e', colorSuccess: '#2e6b3a', colorWarning: '#8a5a00',
    colorBgLayout: '#f7f4ef', colorBgBase: '#ffffff', colorTextBase: '#231f1c',
    colorTextPlaceholder: '#736a62', colorTextDescription: '#635b54', colorTextTertiary: '#635b54', colorTextQuaternary: '#736a62', colorTextDisabled: '#736a62',
    colorInfoBg: '#f8eeea', colorInfoBorder: '#e6c9c0', colorWarningBg: '#fdf3dc', colorWarningBorder: '#e6cf9a',
    colorErrorBg: '#fdebe8', colorErrorBorder: '#efc0b8', colorSuccessBg: '#eaf4ea', colorSuccessBorder: '#bcd9bd',
  },
  components: { Segmented: { trackBg: '#ece5dc', itemSelectedBg: '#ffffff' } },
}

const dark: Colours = {
  token: {
    colorPrimary: '#d9654f', colorInfo: '#ffb3a3', colorLink: '#f0907e', colorLinkHover: '#ffb3a3', colorLinkActive: '#ffb3a3',
    colorError: '#ff9b82', colorSuccess: '#7fb77e', colorWarning: '#e0a84f',
    colorBgLayout: '#171412', colorBgBase: '#1f1b18', colorTextBase: '#f2ece6', colorBgContainer: '#1f1b18', colorBgElevated: '#29231f', colorBorder: '#4f463e',
    colorTextPlaceholder: '#a69c93', colorTextDescription: '#b8aea5', colorTextTertiary: '#b8aea5', colorTextQuaternary: '#a69c93', colorTextDisabled: '#a69c93',
    colorInfoBg: '#33231f', colorInfoBorder: '#5d3a32', colorWarningBg: '#33290f', colorWarningBorder: '#5f4c1c',
    colorErrorBg: '#3a1f1a', colorErrorBorder: '#6b352b', colorSuccessBg: '#1d2b1e', colorSuccessBorder: '#355238',
  },
  components: { Segmented: { trackBg: '#120f0d', itemSelectedBg: '#3a322c' }, Button: { colorPrimaryHover: '#a44b39', colorPrimaryActive: '#8f3f2f', dangerColor: '#2b0f08' } },
}

export const colours = { light, dark }
