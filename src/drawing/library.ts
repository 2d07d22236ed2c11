/**
 * What of the charting library is used, by name: so that the bundler leaves out the rest, of which it has much. This file
 * is loaded when a picture is first asked for.
 */
import { BarChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, LegendPlainComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** Prepares the library; `measure` says how wide a text is in a CSS font, in pixels. */
export function prepareLibrary(measure: (text: string, font: string) => number): typeof init {
  use([BarChart, GraphicComponent, GridComponent, LegendPlainComponent, SVGRenderer]);
  setPlatformAPI({ measureText: (text, font) => ({ width: measure(text, font ?? '') }) });
  return init;
}
