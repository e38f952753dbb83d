/** Text that some renderer, somewhere, would read as something else. */
export const hostile: readonly string[] = [
  "<!channel> <@U123> <#C123|general> <https://example.org|press here>",
  "&lt;b&gt; &amp;amp; & < >",
  "*bold* _italic_ ~gone~ `code` **strong** __under__",
  "[x](javascript:1) ![img](https://example.org/a.png)",
  "{{DATE(2017-02-14T06:00:00Z)}} {{TIME(2017-02-14T06:00:00Z)}} {{{x}}}",
  "# heading",
  "- item\n+ item\n1. item\n> quote",
  ":smile: :white_check_mark: 🙂👩🏽‍⚕️🏳️‍🌈",
  "שלום עולם, مرحبا \u202Eevil\u202C",
  "<script>alert(1)</script>",
  "back\\slash \\* \\{{DATE(2017-02-14T06:00:00Z)}}",
  "•  a bullet of their own",
];
