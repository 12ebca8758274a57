package org.yishitang.vault;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hibernate.persister.entity.AbstractEntityPersister;

/**
 * What of one entity is sealed.
 *
 * @param table its table
 * @param id column of its id
 * @param keys which keys seal it
 * @param columns sealed columns
 * @param indexes blind indexes
 */
record SealedColumns(String table, String id, Purpose keys, List<Column> columns, List<Index> indexes) {

	/**
	 * A sealed column.
	 * @param property its place among the properties of the entity
	 * @param component its place in the record that is this property, or -1 where it is the property itself
	 * @param bytes whether it holds bytes and not text
	 */
	record Column(int property, int component, String name, boolean bytes) {

	}

	/**
	 * A blind index.
	 * @param property its place among the properties of the entity
	 * @param source place of the property it is made from
	 * @param of column it is made from
	 */
	record Index(int property, int source, String name, String of, LookUp as) {

	}

	static SealedColumns of(AbstractEntityPersister entity) {
		List<String> names = Arrays.asList(entity.getPropertyNames());
		List<Column> columns = new ArrayList<>();
		List<Index> indexes = new ArrayList<>();
		for (Field field : fields(entity.getMappedClass())) {
			int property = names.indexOf(field.getName());
			if (field.isAnnotationPresent(Sealed.class)) {
				columns.add(new Column(property, -1, column(entity, field.getName()),
						field.getType() == byte[].class));
			}
			else if (field.getType().isRecord() && property >= 0) {
				RecordComponent[] parts = field.getType().getRecordComponents();
				for (int part = 0; part < parts.length; part++) {
					if (parts[part].isAnnotationPresent(Sealed.class)) {
						columns.add(new Column(property, part,
								column(entity, field.getName() + "." + parts[part].getName()), false));
					}
				}
			}
			Indexed index = field.getAnnotation(Indexed.class);
			if (index != null) {
				indexes.add(new Index(property, names.indexOf(index.of()), column(entity, field.getName()),
						column(entity, index.of()), index.as()));
			}
		}
		SealedBy keys = entity.getMappedClass().getAnnotation(SealedBy.class);
		return new SealedColumns(entity.getTableName(), entity.getIdentifierColumnNames()[0],
				keys == null ? Purpose.DATA : keys.value(), List.copyOf(columns),
				List.copyOf(indexes));
	}

	boolean isEmpty() {
		return columns.isEmpty();
	}

	Cell cell(Column column, Object row) {
		return new Cell(table, column.name(), row.toString(), keys);
	}

	private static String column(AbstractEntityPersister entity, String property) {
		return entity.getPropertyColumnNames(property)[0];
	}

	private static List<Field> fields(Class<?> type) {
		return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
			.flatMap(each -> Stream.of(each.getDeclaredFields()))
			.toList();
	}

}
