/*
 * Draws a chart from the table beside it: the first column names the bars or slices, the others hold the figures.
 *
 *   data-chart="bar|line|pie"   on the table; data-unit goes behind every figure
 */
(() => {
  'use strict';
  const colours = ['#0958d9', '#237804', '#d46b08', '#722ed1', '#a8071a', '#595959'];
  const style = getComputedStyle(document.body);
  const cells = row => [...row.children].map(cell => cell.textContent.trim());

  const read = table => {
    const heads = cells(table.tHead.rows[0]).slice(1);
    const rows = [...table.tBodies[0].rows].map(cells);
    return { heads, names: rows.map(row => row[0]),
      series: heads.map((_, i) => rows.map(row => (/\d/.test(row[i + 1]) ? parseFloat(row[i + 1]) : null))) };
  };

  const across = (kind, data, unit) => ({
    grid: { left: 8, right: 16, top: data.heads.length > 1 ? 36 : 24, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: data.names, axisLabel: { interval: 0, color: '#595959' } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: '#595959', formatter: `{value}${unit}` } },
    series: data.series.map((figures, i) => ({ type: kind, name: data.heads[i], data: figures, barMaxWidth: 22, symbolSize: 6,
      label: { show: true, position: 'top', color: '#1f1f1f', formatter: point => (point.value ? `${point.value}${unit}` : '') } })),
  });

  const pie = (data, narrow) => ({ series: [{ type: 'pie', radius: ['38%', '66%'],
    data: data.names.map((name, i) => ({ name, value: data.series[0][i] })).filter(part => part.value),
    label: { color: '#1f1f1f', formatter: narrow ? '{c}' : '{b} {c}' } }] });

  const key = (place, heads) => {
    if (heads.length < 2) return;
    const list = document.createElement('p');
    list.className = 'key';
    list.setAttribute('aria-hidden', 'true');
    heads.forEach((head, i) => {
      const mark = document.createElement('span');
      mark.style.borderColor = colours[i];
      mark.textContent = head;
      list.append(mark);
    });
    place.before(list);
  };

  const draw = table => {
    const place = document.getElementById(table.dataset.place);
    const data = read(table);
    if (!data.series.some(figures => figures.some(Boolean))) {
      place.closest('.columns').classList.add('plain');
      place.remove();
      return;
    }
    key(place, data.heads);
    const chart = echarts.init(place, null, { renderer: 'canvas' });
    const kind = table.dataset.chart;
    chart.setOption({ animation: false, color: colours, textStyle: { fontFamily: style.fontFamily, fontSize: 12 },
      ...(kind === 'pie' ? pie(data, place.clientWidth < 480) : across(kind, data, table.dataset.unit ?? '')) });
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  document.querySelectorAll('table[data-chart]').forEach(draw);
})();
