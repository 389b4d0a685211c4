/**
 * The browsers that style sheets are built for: those with `light-dark()`. A bundler that aims lower puts two variables in
 * its place, which follow no `color-scheme` that is set with `!important`, as the modal's is.
 * https://caniuse.com/mdn-css_types_color_light-dark
 */
export const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];
