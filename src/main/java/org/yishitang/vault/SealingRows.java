package org.yishitang.vault;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreLoadEvent;
import org.hibernate.event.spi.PreLoadEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Seals on the way into the database and opens on the way out, where the row is known. What the session remembers of
 * the row is put back in its plain form afterwards, else every row would look changed.
 */
class SealingRows implements PreInsertEventListener, PostInsertEventListener, PreUpdateEventListener,
		PostUpdateEventListener, PreLoadEventListener {

	private static final SealedColumns NONE = new SealedColumns("", "", Purpose.DATA, List.of(), List.of());

	private final Vault vault;

	private final Map<EntityPersister, SealedColumns> known = new ConcurrentHashMap<>();

	/** The plain values of rows whose statement is being written, per session's thread. */
	private final ThreadLocal<Object[]> plain = new ThreadLocal<>();

	SealingRows(Vault vault) {
		this.vault = vault;
	}

	@Override
	public boolean onPreInsert(PreInsertEvent event) {
		seal(event.getPersister(), event.getId(), event.getState());
		return false;
	}

	@Override
	public void onPostInsert(PostInsertEvent event) {
		putBack(event.getPersister(), event.getState());
	}

	@Override
	public boolean onPreUpdate(PreUpdateEvent event) {
		seal(event.getPersister(), event.getId(), event.getState());
		return false;
	}

	@Override
	public void onPostUpdate(PostUpdateEvent event) {
		putBack(event.getPersister(), event.getState());
	}

	@Override
	public void onPreLoad(PreLoadEvent event) {
		SealedColumns sealed = of(event.getPersister());
		if (!sealed.isEmpty()) {
			change(sealed, event.getId(), event.getState(), this::opened);
		}
	}

	@Override
	public boolean requiresPostCommitHandling(EntityPersister persister) {
		return false;
	}

	SealedColumns of(EntityPersister persister) {
		return known.computeIfAbsent(persister,
				entity -> entity instanceof AbstractEntityPersister mapped ? SealedColumns.of(mapped) : NONE);
	}

	private void seal(EntityPersister persister, Object id, Object[] state) {
		SealedColumns sealed = of(persister);
		if (sealed.isEmpty()) {
			return;
		}
		Object[] before = state.clone();
		plain.set(before);
		change(sealed, id, state, this::closed);
		// after the seals: should keys change between, the row is found with a former seal, and its index made anew
		sealed.indexes()
			.forEach(index -> state[index.property()] = vault.index(index.as(), (String) before[index.source()]));
	}

	private void putBack(EntityPersister persister, Object[] state) {
		if (!of(persister).isEmpty()) {
			System.arraycopy(plain.get(), 0, state, 0, state.length);
			plain.remove();
		}
	}

	private void change(SealedColumns sealed, Object id, Object[] state, BiFunction<Object, Cell, Object> how) {
		for (SealedColumns.Column column : sealed.columns()) {
			Object before = state[column.property()];
			if (before == null) {
				continue;
			}
			Cell at = sealed.cell(column, id);
			state[column.property()] = column.component() < 0 ? how.apply(before, at)
					: Parts.with((Record) before, column.component(), part -> how.apply(part, at));
		}
	}

	private Object closed(Object value, Cell at) {
		return value instanceof byte[] bytes ? vault.seal(bytes, at) : vault.seal((String) value, at);
	}

	private Object opened(Object value, Cell at) {
		return value instanceof byte[] bytes ? vault.open(bytes, at) : vault.open((String) value, at);
	}

}
