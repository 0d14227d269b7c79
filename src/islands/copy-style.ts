/** The style of what can be copied, put on the page with its script: nobody has it who copies nothing. */
import css from './copy-menu.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(css);
