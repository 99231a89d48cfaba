// How the reference page looks: the colours of the explorer, light and dark.
export const stylesheet = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --line: #b1b4b6; --brand: #12436d; --link: #12436d; --soft: #f3f6f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #16191d; --line: #505a5f; --brand: #0c2f4d; --link: #8ec5f0; --soft: #20262c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.45 system-ui, "DejaVu Sans", sans-serif; }
header { background: var(--brand); color: #fff; }
header p, main { max-width: 64rem; margin: 0 auto; padding: 0.75rem 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: 0.5rem 1rem; }
h1 { font-size: 2.25rem; } h2 { font-size: 1.625rem; margin-top: 2.5rem; } h3 { font-size: 1.25rem; margin-top: 2rem; }
h2.small { font-size: 1.1875rem; margin: 1rem 0 0; }
p, li { max-width: 44rem; }
li { margin: 0.25rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible, .wide:focus-visible { outline: 3px solid #fd0; outline-offset: 2px; }
code { font-size: 0.9em; background: var(--soft); padding: 0 0.2em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); }
small { font-weight: normal; }
`;
