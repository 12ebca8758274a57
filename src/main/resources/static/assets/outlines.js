// What an uploaded file would draw, over the grids as they are: blue for new or changed, red for what cannot be taken.
(() => {
	const place = document.getElementById('outline-map'), source = document.getElementById('geojson');
	if (!place || !source || !window.L) return;
	let uploaded;
	try { uploaded = JSON.parse(source.value); } catch (unreadable) { return; }
	const colour = getComputedStyle(document.documentElement);
	const changed = new Set((place.dataset.changed || '').split(' '));
	const map = L.map(place, { attributionControl: false, scrollWheelZoom: false, zoomSnap: .25 });
	fetch(place.dataset.now).then(answer => answer.json()).then(now => {
		L.geoJSON(now, { style: { color: colour.getPropertyValue('--line-strong').trim(), weight: 1, fillOpacity: 0 } }).addTo(map);
		const fresh = L.geoJSON(uploaded, {
			style: grid => changed.has(grid.properties.id)
				? { color: colour.getPropertyValue('--blue').trim(), weight: 3, fillOpacity: .2 }
				: { color: colour.getPropertyValue('--line-strong').trim(), weight: 1, fillOpacity: .05 },
			onEachFeature: (grid, layer) => layer.bindTooltip(String(grid.properties.id), { sticky: true }),
		}).addTo(map);
		map.fitBounds(fresh.getBounds(), { padding: [20, 20] });
	}).catch(() => place.remove());
})();
